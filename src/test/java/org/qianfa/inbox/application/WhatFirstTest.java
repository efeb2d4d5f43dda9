package org.qianfa.inbox.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.qianfa.testing.Tasks.person;
import static org.qianfa.testing.Tasks.pooled;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.cycle.Milestone;
import org.qianfa.inbox.MyWork.Item;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.inbox.TimeLeft;
import org.qianfa.inbox.WhatFirst;
import org.qianfa.inbox.WhatFirst.Pressing;
import org.qianfa.inbox.WhatFirst.Why;
import org.qianfa.inbox.WhatFirst.Why.Kind;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.qianfa.testing.TestDatabase;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskOpened;

/** It is Tuesday, 10 February 2026: nine working days to 1 March. */
class WhatFirstTest {

    private static final Actor BUSY = person(20, 2, Role.COORDINATOR, Role.DEPUTY_LEADER, Role.FIRST_RESPONSIBLE, Role.FIRST_REVIEWER);

    private InboxHouse house;

    @BeforeEach
    void open() {
        house = new InboxHouse(TestDatabase.H2);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void what_breaks_a_date_soonest_comes_first_whatever_is_due_first() {
        // After these steps the plan gives 9, 7, 1 and 3 working days; 1 March is a Sunday.
        open("answers", "userTask_answerOpinions", "COORDINATOR@2", "2026-02-27T15:59:00Z");
        open("leader", "userTask_reviewAsDeputyLeader", "DEPUTY_LEADER@2", "2026-02-24T15:59:00Z");
        open("sign", "userTask_signReport", "FIRST_RESPONSIBLE@2", "2026-02-26T15:59:00Z");
        open("release", "userTask_reviewFirst", "FIRST_REVIEWER@2", "2026-03-27T15:59:00Z");

        List<Pressing> first = first();

        assertThat(first).extracting(one -> one.item().taskId(), one -> one.why().kind(), one -> one.why().slack(), one -> one.why().path())
                .containsExactly(tuple("answers", Kind.STATUTORY_TODAY, 0, 9), tuple("leader", Kind.STATUTORY_AHEAD, 2, 7),
                        tuple("sign", Kind.STATUTORY_AHEAD, 8, 1), tuple("release", Kind.STATUTORY_AHEAD, 29, 3));
        assertThat(first.get(0).why().breaks()).isEqualTo(Milestone.REPORTED);
        assertThat(first.get(0).why().on()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(first.get(0).why().toStatutory()).isEqualTo(9);
        assertThat(first.get(3).why().on()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void work_off_the_way_to_a_statutory_date_counts_by_its_own() {
        open("sign", "userTask_signReport", "FIRST_RESPONSIBLE@2", "2026-02-26T15:59:00Z");
        matter("late", "2026-02-06T15:59:00Z");
        matter("today", "2026-02-10T15:59:00Z");
        matter("open", null);

        assertThat(first()).extracting(one -> one.item().taskId(), one -> one.why().kind(), one -> one.why().left())
                .containsExactly(tuple("late", Kind.OVERDUE, -2), tuple("today", Kind.TODAY, 0), tuple("sign", Kind.STATUTORY_AHEAD, 7),
                        tuple("open", Kind.OPEN, null));
        assertThat(first()).filteredOn(one -> one.why().breaks() == null).hasSize(3);
    }

    @Test
    void a_year_opened_after_its_statutory_date_has_missed_it_and_leaves_nothing_to_later_steps() {
        house.announce(new TaskOpened(new TaskInfo("late", "userTask_consolidateReport", "", InboxTestConfiguration.OPENED_LATE, 1L, null, null, 2, null,
                Set.of("COORDINATOR@2"), false, "/reports/1/consolidation", InboxTestConfiguration.NOW, Instant.parse("2026-02-10T15:59:00Z"))));

        Why why = first().get(0).why();
        assertThat(why.kind()).isEqualTo(Kind.STATUTORY_MISSED);
        assertThat(why.on()).isEqualTo(LocalDate.of(2017, 3, 1));
        assertThat(why.path()).isZero();
    }

    @Test
    void the_last_day_and_the_day_after_are_told_apart() {
        assertThat(why(0, 4, 1).kind()).isEqualTo(Kind.STATUTORY_TODAY);
        assertThat(why(-1, 4, 1).kind()).isEqualTo(Kind.STATUTORY_ENDANGERED);
        assertThat(why(-5, 4, 1).kind()).isEqualTo(Kind.STATUTORY_MISSED);
        assertThat(why(2, 4, -1).kind()).as("later steps have time, the own date has passed").isEqualTo(Kind.OVERDUE);
    }

    @Test
    void nobody_is_told_of_the_work_of_others() {
        open("answers", "userTask_answerOpinions", "COORDINATOR@2", "2026-02-27T15:59:00Z");

        assertThat(house.bean(WhatFirst.class).whatFirst(person(30, 3, Role.COORDINATOR), 8)).isEmpty();
        assertThat(house.bean(WhatFirst.class).whatFirst(BUSY, 0)).isEmpty();
    }

    @Test
    void days_left_are_working_days() {
        open("a", "userTask_answerOpinions", "COORDINATOR@2", "2026-02-24T15:59:00Z");
        open("b", "userTask_answerOpinions", "COORDINATOR@2", "2026-02-06T15:59:00Z");
        open("c", "userTask_answerOpinions", "COORDINATOR@2", null);

        List<Item> items = house.work.work(BUSY, Tab.POOL, null, 9).items();
        Map<String, Integer> left = house.bean(TimeLeft.class).workingDays(items);
        assertThat(items).extracting(item -> left.get(item.taskId())).containsExactly(-2, 5, null);
    }

    @Test
    void a_day_on_which_a_unit_rests_does_not_count_for_its_work() {
        Instant thursday = Instant.parse("2026-02-12T15:59:00Z");
        house.announce(new TaskOpened(pooled("a", "userTask_answerOpinions", 1, 2, "COORDINATOR@2", thursday)),
                new TaskOpened(pooled("b", "userTask_answerOpinions", 2, 4, "COORDINATOR@2", thursday)));
        assertThat(house.bean(TimeLeft.class).workingDays(house.work.work(BUSY, Tab.POOL, null, 9).items())).isEqualTo(Map.of("a", 2, "b", 1));
    }

    private static Why why(int slack, int path, int left) {
        return new Why(Milestone.REPORTED, LocalDate.of(2026, 3, 1), slack, path, left);
    }

    private List<Pressing> first() {
        return house.bean(WhatFirst.class).whatFirst(BUSY, 8);
    }

    private void open(String id, String key, String pool, String due) {
        house.announce(new TaskOpened(pooled(id, key, 1, 2, pool, due == null ? null : Instant.parse(due))));
    }

    private void matter(String id, String due) {
        house.announce(new TaskOpened(new TaskInfo(id, "userTask_answerFindings", "", null, null, null, 7L, 2, null, Set.of("COORDINATOR@2"), false,
                "/matters/5/answers", InboxTestConfiguration.NOW, due == null ? null : Instant.parse(due), "合同")));
    }
}
