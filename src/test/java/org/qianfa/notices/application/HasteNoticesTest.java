package org.qianfa.notices.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.testing.Tasks.drafting;
import static org.qianfa.testing.Tasks.person;
import static org.qianfa.testing.Tasks.pooled;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.qianfa.cooperation.AdviceAnswered;
import org.qianfa.cooperation.AdviceAsked;
import org.qianfa.cooperation.ReadersReminded;
import org.qianfa.cooperation.ReportCirculated;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportTerminated;
import org.qianfa.notices.MyNotices.Notice;
import org.qianfa.notices.NoticeKind;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.qianfa.testing.TestDatabase;
import org.qianfa.workflow.DeadlineReminder;
import org.qianfa.workflow.DeadlineReminder.Step;
import org.qianfa.workflow.ReportStopped;
import org.qianfa.workflow.ReportWork;
import org.qianfa.workflow.TaskAskedBack;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskInfo.Urge;
import org.qianfa.workflow.TaskTaken;
import org.qianfa.workflow.TaskUrged;

/** What presses, and what people give each other to read. */
class HasteNoticesTest {

    private static final Actor COORDINATOR = person(25, 2, Role.COORDINATOR);

    private OpenHouse house;

    @BeforeEach
    void open() {
        house = new OpenHouse(TestDatabase.H2);
        house.holding("OFFICE@2", 20L, 21L);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whoever_the_reminder_names_is_told_of_the_date_until_the_task_is_done() {
        TaskInfo task = drafting("a", 11, 2, 30, null);

        house.announce(new DeadlineReminder(task, Step.DAYS_3, Set.of(30L)), new DeadlineReminder(task, Step.HEAD, Set.of(40L)));

        assertThat(house.unread(30)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.DEADLINE);
            assertThat(notice.about()).isEqualTo("notices.about.deadline.DAYS_3");
            assertThat(notice.place()).isEqualTo("一、主要举措和成效");
        });
        assertThat(house.unread(40)).extracting(Notice::about).containsExactly("notices.about.deadline.HEAD");

        house.announce(new TaskClosed("a", true, 30L, NoticesHouse.NOW));
        assertThat(house.unread(30)).isEmpty();
        assertThat(house.unread(40)).isEmpty();
    }

    @Test
    void who_is_urged_is_told_whether_he_holds_the_task_or_it_lies_in_his_pool() {
        Urge word = new Urge(NoticesHouse.NOW, COORDINATOR.id(), "请今天核完");

        house.announce(new TaskUrged(drafting("a", 11, 2, 30, null), word));
        house.announce(new TaskUrged(pooled("b", "userTask_checkDocument", 1, 2, "OFFICE@2", null), word));

        for (long person : new long[] {30, 20, 21}) {
            assertThat(house.unread(person)).extracting(Notice::kind).containsExactly(NoticeKind.URGED);
        }
        assertThat(house.unread(30)).as("what was said stays in the house").noneMatch(notice -> notice.toString().contains("请今天核完"));
    }

    @Test
    void who_had_a_task_is_told_when_another_took_it_away_even_after_it_is_done() {
        house.announce(new TaskTaken(drafting("a", 11, 2, 30, null), 30));
        house.announce(new TaskClosed("a", true, 40L, NoticesHouse.NOW));

        assertThat(house.unread(30)).singleElement().satisfies(notice -> {
            assertThat(notice.about()).isEqualTo("notices.about.taken");
            assertThat(notice.kind()).isEqualTo(NoticeKind.OWN_TASK);
            assertThat(notice.link()).isEqualTo("/inbox");
        });
    }

    @Test
    void who_held_a_task_of_a_terminated_report_is_told_that_nobody_goes_on_with_it() {
        Mockito.when(house.bean(ReportWork.class).ofReport(1)).thenReturn(List.of(drafting("a", 11, 2, 30, null)));
        house.announce(new ReportTerminated(person(20, 2, Role.COORDINATOR), 1, ReportPhase.DRAFTING, "重复立项"));

        assertThat(house.notices(30)).extracting(Notice::about).containsExactly("notices.about.terminated");
    }

    @Test
    void who_holds_a_task_of_a_report_is_told_when_it_is_stopped_and_goes_on() {
        house.announce(new ReportStopped(1, Set.of(30L), true), new ReportStopped(1, Set.of(30L), false));

        assertThat(house.notices(30)).extracting(Notice::about).containsExactlyInAnyOrder("notices.about.stopped", "notices.about.goesOn");
        assertThat(house.notices(20)).isEmpty();
    }

    @Test
    void who_is_asked_to_give_a_step_back_is_told_and_who_asked_hears_that_it_stays() {
        Urge word = new Urge(NoticesHouse.NOW, 30, "漏了一段");
        TaskInfo free = pooled("b", "userTask_checkDocument", 1, 2, "OFFICE@2", null);
        TaskInfo asked = new TaskInfo("b", free.taskKey(), "", 1L, 1L, null, null, 2, 20L, free.pools(), false, free.link(), free.openedAt(), null, null,
                new TaskInfo.Standing(null, null, null, null, word, false));

        house.announce(new TaskAskedBack("b", word, free));
        assertThat(house.unread(20)).extracting(Notice::about).containsExactly("notices.about.askedBack");
        assertThat(house.unread(20)).extracting(Notice::link).as("where it is answered").containsExactly("/inbox/b/withdrawal");
        assertThat(house.unread(20)).as("what was said stays in the house").noneMatch(notice -> notice.toString().contains("漏了一段"));

        house.announce(new TaskAskedBack("b", null, asked));
        assertThat(house.unread(30)).extracting(Notice::about).containsExactly("notices.about.notGivenBack");
        assertThat(house.unread(30)).extracting(Notice::link).as("where it says why, and not the page of the step").containsExactly("/inbox/b/withdrawal");
    }

    @Test
    void what_is_circulated_asked_and_answered_is_told_to_those_it_was_meant_for() {
        Actor asked = person(21, 2, Role.OFFICE);
        house.announce(new ReportCirculated(COORDINATOR, 5, 1, 2, List.of(20L, 25L)));
        house.announce(new ReadersReminded(COORDINATOR, 5, 1, List.of(20L)));
        house.announce(new AdviceAsked(COORDINATOR, 6, 1, 21));
        house.announce(new AdviceAnswered(asked, 6, 1, 25));

        assertThat(house.notices(20)).extracting(Notice::about).containsExactlyInAnyOrder("notices.about.circulated", "notices.about.stillUnread");
        assertThat(house.notices(21)).singleElement().satisfies(notice -> assertThat(notice.link()).isEqualTo("/questions/6"));
        assertThat(house.notices(25)).as("nobody is told what he did himself").extracting(Notice::about).containsExactly("notices.about.answered");
    }
}
