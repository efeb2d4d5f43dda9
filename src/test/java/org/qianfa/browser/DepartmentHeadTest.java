package org.qianfa.browser;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The head of a department, between two meetings with the telephone in the hand, and at a desk whose mouse is broken. */
class DepartmentHeadTest extends SampleDistrictOnScreen {

    /** How many sections wait; the one after them is still being written. */
    private static final int WAITING = 4;
    static final int BEING_WRITTEN = WAITING;

    @Test
    void a_head_of_department_does_the_days_work_on_a_telephone() {
        SectionsInReview sections = sections("qinghe", 2017);
        Person head = team.onTelephone("qinghe.head1");
        told(new HeadOnScreen(head, new Finger(), sections, "qinghe.head2"), "on a telephone");
    }

    @Test
    void a_head_of_department_does_the_days_work_with_the_keys_alone() {
        SectionsInReview sections = sections("yunlan", 2016);
        Person head = team.named("yunlan.head1");
        told(new HeadOnScreen(head, new Keyboard(head.page), sections, "yunlan.head2"), "with the keys alone");
    }

    private SectionsInReview sections(String unit, int year) {
        URI base = URI.create("http://localhost:" + port);
        SectionsInReview sections = SectionsInReview.of(base, unit, year);
        SectionsInReview.reinforce(base, unit + ".head1", unit + ".head2");
        for (int i = 0; i < WAITING; i++) {
            sections.submit(i, text(i));
        }
        return sections;
    }

    static String text(int section) {
        return "本部门第" + (section + 1) + "项工作按年度计划推进。";
    }

    private static void told(HeadOnScreen story, String how) {
        Instant start = Instant.now();
        story.steps().forEach(Runnable::run);
        System.out.println("THE HEAD OF A DEPARTMENT " + how + ": " + Duration.between(start, Instant.now()).toSeconds() + " s");
    }
}
