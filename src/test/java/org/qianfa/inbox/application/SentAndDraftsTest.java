package org.qianfa.inbox.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.inbox.application.InboxTestConfiguration.NOW;
import static org.qianfa.testing.Tasks.drafting;
import static org.qianfa.testing.Tasks.person;
import static org.qianfa.testing.Tasks.pooled;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.drafting.OwnDrafts.OwnDraft;
import org.qianfa.inbox.MyWork.Item;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.inbox.RebuildInbox;
import org.qianfa.inbox.WorkFilter;
import org.qianfa.review.OwnOpinionDrafts.OwnOpinionDraft;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.qianfa.testing.TestDatabase;
import org.qianfa.workflow.TaskAssigned;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskOpened;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SentAndDraftsTest {

    private static final Actor COORDINATOR = person(20, 2, Role.COORDINATOR);
    private static final Actor DRAFTER = person(21, 2, Role.DRAFTER);

    @Parameter
    private TestDatabase database;

    private InboxHouse house;

    @BeforeEach
    void open() {
        house = new InboxHouse(database);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_drafter_follows_the_own_section_and_the_report_but_not_the_sections_of_others() {
        house.announce(new TaskOpened(drafting("mine", 11, 2, 21, null)), new TaskOpened(drafting("theirs", 10, 2, 22, null)));
        house.announce(new TaskClosed("mine", true, 21L, NOW), new TaskOpened(section("review", 11)));

        assertThat(house.ids(DRAFTER, Tab.SENT)).containsExactly("review");
        assertThat(house.work.counts(DRAFTER).sent()).isOne();

        house.announce(new TaskClosed("review", true, 31L, NOW), new TaskClosed("theirs", true, 22L, NOW),
                new TaskOpened(pooled("next", "userTask_consolidateReport", 1, 2, "COORDINATOR@2", null)));
        assertThat(house.ids(DRAFTER, Tab.SENT)).containsExactly("next");
    }

    @Test
    void who_assigned_the_sections_follows_all_of_them_each_once() {
        house.announce(new TaskOpened(pooled("assign", "userTask_assignSections", 1, 2, "COORDINATOR@2", null)), new TaskAssigned("assign", 20L));
        house.announce(new TaskClosed("assign", true, 20L, NOW.minusSeconds(60)), new TaskOpened(drafting("a", 11, 2, 21, null)),
                new TaskOpened(drafting("b", 10, 2, 20, null)));

        assertThat(house.ids(COORDINATOR, Tab.SENT)).as("but not what is the own work again").containsExactly("a");

        // The coordinator drafts a section too: it is followed by two names from now on and still is one row.
        house.announce(new TaskClosed("b", true, 20L, NOW), new TaskOpened(section("review", 10)));
        assertThat(house.ids(COORDINATOR, Tab.SENT)).containsExactly("review", "a");
        assertThat(house.work.counts(COORDINATOR).sent()).isEqualTo(2);
    }

    @Test
    void what_the_person_could_take_is_not_what_others_do() {
        house.announce(new TaskOpened(pooled("assign", "userTask_assignSections", 1, 2, "COORDINATOR@2", null)), new TaskAssigned("assign", 20L));
        house.announce(new TaskClosed("assign", true, 20L, NOW), new TaskOpened(pooled("free", "userTask_consolidateReport", 1, 2, "COORDINATOR@2", null)));
        assertThat(house.ids(COORDINATOR, Tab.SENT)).isEmpty();

        house.announce(new TaskAssigned("free", 29L));
        assertThat(house.ids(COORDINATOR, Tab.SENT)).containsExactly("free");
    }

    @Test
    void a_matter_that_is_no_report_is_followed_by_itself() {
        house.announce(new TaskOpened(matter("a", 5)), new TaskOpened(matter("b", 6)));
        house.announce(new TaskClosed("a", true, 21L, NOW), new TaskOpened(matter("c", 5)));

        assertThat(house.ids(DRAFTER, Tab.SENT)).containsExactly("c");
    }

    @Test
    void what_was_sent_long_ago_or_only_withdrawn_is_not_followed() {
        house.announce(new TaskOpened(matter("a", 5)), new TaskOpened(matter("b", 6)));
        house.announce(new TaskClosed("a", true, 21L, NOW.minus(Duration.ofDays(500))), new TaskClosed("b", false, 21L, NOW),
                new TaskOpened(matter("c", 5)), new TaskOpened(matter("d", 6)));

        assertThat(house.ids(DRAFTER, Tab.SENT)).isEmpty();
    }

    @Test
    void what_was_sent_is_paged_newest_first_and_survives_a_rebuild() {
        IntStream.range(0, 30).forEach(i -> {
            house.announce(new TaskOpened(matter("t" + i, i)));
            house.announce(new TaskClosed("t" + i, true, 21L, NOW.minusSeconds(i / 3)), new TaskOpened(matter("u" + i, i)));
        });
        List<Item> all = house.everyPage(DRAFTER, Tab.SENT, WorkFilter.ALL, 4);

        assertThat(all).hasSize(30).doesNotHaveDuplicates();
        assertThat(all.get(0).taskId()).isEqualTo("u0");
        assertThat(all.get(29).taskId()).isEqualTo("u29");

        house.bean(InboxTestConfiguration.EngineTasks.class).tasks = IntStream.range(0, 30).mapToObj(i -> matter("u" + i, i)).toList();
        house.bean(RebuildInbox.class).rebuildInbox(person(90, 1, Role.SYSTEM_ADMIN));
        assertThat(house.everyPage(DRAFTER, Tab.SENT, WorkFilter.ALL, 100)).isEqualTo(all);
    }

    @Test
    void drafts_of_both_kinds_are_one_list_newest_first() {
        house.bean(InboxTestConfiguration.WrittenSections.class).drafts = IntStream.range(0, 9)
                .mapToObj(i -> new OwnDraft(100 - i, 11, 1, 2, 2025, "报告", "一、主要举措和成效", at(i))).toList();
        house.bean(InboxTestConfiguration.WrittenOpinions.class).drafts = IntStream.range(0, 9)
                .mapToObj(i -> new OwnOpinionDraft(200 - i, 5, null, 2, "合同", "长".repeat(80), at(i))).toList();

        List<Item> paged = house.everyPage(DRAFTER, Tab.DRAFTS, WorkFilter.ALL, 4);

        assertThat(paged).hasSize(18).doesNotHaveDuplicates().isEqualTo(house.everyPage(DRAFTER, Tab.DRAFTS, WorkFilter.ALL, 100));
        assertThat(paged).isSortedAccordingTo((one, other) -> other.openedAt().compareTo(one.openedAt()));
        assertThat(paged.get(0)).satisfies(draft -> {
            assertThat(draft.link()).isEqualTo("/sections/11/draft");
            assertThat(draft.assigneeId()).isEqualTo(21L);
        });
        assertThat(paged).filteredOn(draft -> draft.link().equals("/matters/5")).hasSize(9).allMatch(draft -> draft.subject().length() == 61);
        assertThat(house.work.counts(DRAFTER).drafts()).isEqualTo(18);
    }

    /** Several at the same moment. */
    private static Instant at(int i) {
        return NOW.minusSeconds(i / 4);
    }

    private static TaskInfo section(String id, long sectionId) {
        return new TaskInfo(id, "userTask_reviewSection", "", 1L, sectionId / 10, sectionId, 7L, 2, null, Set.of("DEPARTMENT_HEAD@d7"), false,
                "/sections/" + sectionId + "/review", NOW, null);
    }

    private static TaskInfo matter(String id, long matterId) {
        return new TaskInfo(id, "userTask_answerFindings", "", null, null, null, 7L, 2, null, Set.of("OFFICE@9"), false,
                "/matters/" + matterId + "/answers", NOW, null, "合同");
    }
}
