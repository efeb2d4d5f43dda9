package org.qianfa.inbox.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.inbox.application.InboxTestConfiguration.NOW;
import static org.qianfa.testing.Tasks.drafting;
import static org.qianfa.testing.Tasks.person;
import static org.qianfa.testing.Tasks.pooled;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.inbox.MyWork.Item;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.inbox.StepKind;
import org.qianfa.inbox.WorkFilter;
import org.qianfa.inbox.WorkFilter.Due;
import org.qianfa.inbox.WorkFilter.Part;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;
import org.qianfa.testing.TestDatabase;
import org.qianfa.workflow.TaskAssigned;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskOpened;

/** It is Tuesday, 10 February 2026; the Spring Festival is from the 15th to the 23rd. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class FilteredWorkTest {

    private static final Actor COORDINATOR = new Actor(20, "p20", "人员20", 2, null,
            Set.of(new Grant(Role.COORDINATOR, 2, null), new Grant(Role.COORDINATOR, 3, null), new Grant(Role.OFFICE, 2, null)));
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
    void work_is_found_by_year_unit_and_step() {
        announce("a", "userTask_consolidateReport", 1, 2, "COORDINATOR@2", NOW);
        announce("b", "userTask_answerOpinions", 2, 3, "COORDINATOR@3", NOW);
        announce("c", "userTask_answerOpinions", 1, 2, "COORDINATOR@2", NOW);

        assertThat(pool(filter(2024, null, null, null, null))).containsExactly("b");
        assertThat(pool(filter(2025, null, null, null, null))).containsExactly("a", "c");
        assertThat(pool(filter(null, 3L, null, null, null))).containsExactly("b");
        assertThat(pool(filter(null, null, StepKind.ANSWERS, null, null))).containsExactly("b", "c");
        assertThat(pool(filter(2025, 2L, StepKind.ANSWERS, null, null))).containsExactly("c");
        assertThat(pool(filter(2023, null, null, null, null))).isEmpty();
    }

    @Test
    void work_held_or_finished_is_found_the_same_way() {
        announce("a", "userTask_consolidateReport", 1, 2, "COORDINATOR@2", NOW);
        announce("b", "userTask_answerOpinions", 2, 3, "COORDINATOR@3", NOW);
        house.announce(new TaskAssigned("a", 20L), new TaskAssigned("b", 20L));

        assertThat(house.ids(COORDINATOR, Tab.MINE, filter(2024, null, null, null, null))).containsExactly("b");
        assertThat(house.ids(COORDINATOR, Tab.MINE, filter(null, null, null, null, "云溪"))).containsExactly("a");
        house.announce(new TaskClosed("a", true, 20L, NOW), new TaskClosed("b", true, 20L, NOW));
        assertThat(house.ids(COORDINATOR, Tab.DONE, filter(null, 2L, null, null, null))).containsExactly("a");
        assertThat(house.ids(COORDINATOR, Tab.DONE, filter(null, null, StepKind.ANSWERS, null, "report"))).containsExactly("b");
    }

    @Test
    void days_are_counted_as_working_days() {
        announce("late", "userTask_checkDocument", 1, 2, "OFFICE@2", NOW.minusSeconds(1));
        announce("today", "userTask_checkDocument", 1, 2, "OFFICE@2", Instant.parse("2026-02-10T15:59:00Z"));
        announce("friday", "userTask_checkDocument", 1, 2, "OFFICE@2", Instant.parse("2026-02-13T15:59:00Z"));
        announce("saturday", "userTask_checkDocument", 1, 2, "OFFICE@2", Instant.parse("2026-02-14T15:59:00Z"));
        announce("afterwards", "userTask_checkDocument", 1, 2, "OFFICE@2", Instant.parse("2026-02-26T15:59:00Z"));
        announce("later", "userTask_checkDocument", 1, 2, "OFFICE@2", Instant.parse("2026-03-05T15:59:00Z"));
        announce("never", "userTask_checkDocument", 1, 2, "OFFICE@2", null);

        assertThat(pool(due(Due.OVERDUE))).containsExactly("late");
        assertThat(pool(due(Due.WITHIN_3))).containsExactly("today", "friday");
        // The 14th is worked for the festival.
        assertThat(pool(due(Due.WITHIN_7))).containsExactly("today", "friday", "saturday", "afterwards");
        assertThat(pool(due(Due.LATER))).containsExactly("later", "never");
        assertThat(house.ids(COORDINATOR, Tab.OVERDUE, due(Due.LATER))).isEmpty();
    }

    @Test
    void words_mean_themselves_whatever_case() {
        announce("a", "userTask_checkDocument", 1, 2, "OFFICE@2", null);
        announce("b", "userTask_answerOpinions", 2, 3, "COORDINATOR@3", null);
        house.announce(new TaskOpened(drafting("c", 11, 2, 21, null)));

        assertThat(pool(words("云溪街道"))).containsExactly("a");
        assertThat(pool(words(" REPORT "))).containsExactly("b");
        assertThat(pool(words("100%_完"))).containsExactly("b");
        assertThat(pool(words("1%完"))).isEmpty();
        assertThat(pool(words("_"))).containsExactly("b");
        assertThat(pool(words("!"))).isEmpty();
        assertThat(house.ids(DRAFTER, Tab.MINE, words("主要举措"))).containsExactly("c");
    }

    @Test
    void a_filter_shows_nothing_that_is_not_the_readers() {
        announce("a", "userTask_checkDocument", 1, 2, "OFFICE@2", NOW);
        house.announce(new TaskOpened(drafting("b", 11, 2, 21, NOW)));

        for (Tab tab : Tab.values()) {
            assertThat(house.ids(person(30, 3, Role.OFFICE), tab, filter(2025, 2L, null, null, "云溪"))).isEmpty();
        }
    }

    @Test
    void filtered_pages_of_several_pools_join_without_gap_or_repeat() {
        List<TaskInfo> tasks = IntStream.range(0, 600).mapToObj(i -> pooled("t" + i, i % 3 == 0 ? "userTask_checkDocument" : "userTask_answerOpinions",
                1 + i % 2, 2 + i % 2, List.of("COORDINATOR@2", "COORDINATOR@3", "OFFICE@2").get(i % 3),
                i % 7 == 0 ? null : NOW.plus(Duration.ofDays(i % 12 - 6)))).toList();
        house.announce(tasks.stream().map(TaskOpened::new).toArray());

        for (WorkFilter filter : List.of(WorkFilter.ALL, filter(2025, null, StepKind.ANSWERS, null, null), due(Due.WITHIN_7), words("云溪"))) {
            List<Item> paged = house.everyPage(COORDINATOR, Tab.POOL, filter, 7);
            assertThat(paged).doesNotHaveDuplicates().isEqualTo(house.everyPage(COORDINATOR, Tab.POOL, filter, 100)).hasSizeGreaterThan(50);
            assertThat(paged).isSortedAccordingTo(Comparator.comparing((Item item) -> item.dueAt() == null ? Instant.MAX : item.dueAt())
                    .thenComparing(Item::taskId));
        }
        assertThat(pool(filter(2025, null, StepKind.ANSWERS, null, null))).hasSize((int) tasks.stream()
                .filter(task -> task.reportId() == 1 && task.taskKey().equals("userTask_answerOpinions")).count());
    }

    @Test
    void a_task_in_two_pools_of_a_person_is_one_row_and_counts_once() {
        house.announce(new TaskOpened(new TaskInfo("a", "userTask_checkDocument", "", 1L, 1L, null, null, 2, null,
                Set.of("OFFICE@2", "COORDINATOR@2"), false, "/reports/1", NOW, NOW.minusSeconds(1))));

        assertThat(house.ids(COORDINATOR, Tab.POOL)).containsExactly("a");
        assertThat(house.work.counts(COORDINATOR).pool()).isOne();
        assertThat(house.work.counts(COORDINATOR).overdue()).isOne();
    }

    @Test
    void an_empty_list_says_which_part_of_the_filter_hides_something() {
        announce("a", "userTask_checkDocument", 1, 2, "OFFICE@2", NOW);
        announce("b", "userTask_checkDocument", 1, 2, "OFFICE@2", NOW);

        assertThat(house.work.loosened(COORDINATOR, Tab.POOL, filter(2024, 2L, StepKind.DOCUMENT_CHECK, null, null))).isEqualTo(Map.of(Part.YEAR, 2));
        assertThat(house.work.loosened(COORDINATOR, Tab.POOL, filter(2024, null, StepKind.SIGN, null, null))).isEmpty();
        assertThat(house.work.loosened(COORDINATOR, Tab.DRAFTS, filter(2024, null, null, null, null))).isEmpty();
    }

    private void announce(String id, String key, long report, long unit, String pool, Instant due) {
        house.announce(new TaskOpened(pooled(id, key, report, unit, pool, due)));
    }

    private List<String> pool(WorkFilter filter) {
        return house.ids(COORDINATOR, Tab.POOL, filter);
    }

    private static WorkFilter due(Due due) {
        return filter(null, null, null, due, null);
    }

    private static WorkFilter words(String words) {
        return filter(null, null, null, null, words);
    }

    private static WorkFilter filter(Integer year, Long unit, StepKind kind, Due due, String words) {
        return new WorkFilter(year, unit, kind, due, words);
    }
}
