package org.qianfa.inbox.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.qianfa.testing.Tasks.person;
import static org.qianfa.testing.Tasks.pooled;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.qianfa.inbox.BulkTasks;
import org.qianfa.inbox.BulkTasks.Given;
import org.qianfa.inbox.BulkTasks.Outcome;
import org.qianfa.inbox.BulkTasks.Result;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.inbox.application.InboxTestConfiguration.ApprovedSections;
import org.qianfa.inbox.application.InboxTestConfiguration.GivenTasks;
import org.qianfa.inbox.application.InboxTestConfiguration.TakenTasks;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Role;
import org.qianfa.testing.Tasks;
import org.qianfa.testing.TestDatabase;
import org.qianfa.workflow.TaskAssigned;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskOpened;

class BulkTasksTest {

    private static final Actor COORDINATOR = person(20, 2, Role.COORDINATOR);

    private InboxHouse house;
    private BulkTasks bulk;

    @BeforeEach
    void open() {
        house = new InboxHouse(TestDatabase.H2);
        bulk = house.bean(BulkTasks.class);
        for (String id : List.of("a", "b")) {
            house.announce(new TaskOpened(pooled(id, "userTask_answerOpinions", 1, 2, "COORDINATOR@2", null)));
        }
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_tab_offers_what_can_be_done_to_its_tasks() {
        assertThat(bulk.acts(Tab.POOL)).containsExactly("approve", "claim");
        assertThat(bulk.acts(Tab.MINE)).containsExactly("approve", "transfer", "unclaim");
        assertThat(bulk.acts(Tab.OVERDUE)).containsExactly("approve", "claim", "transfer", "unclaim");
    }

    @ParameterizedTest
    @EnumSource(value = Tab.class, names = {"AWAY", "DONE", "SENT", "DRAFTS"}, mode = Mode.INCLUDE)
    void what_others_have_or_nobody_waits_for_is_not_acted_on(Tab tab) {
        assertThat(bulk.acts(tab)).isEmpty();
    }

    @Test
    void many_tasks_are_taken_one_by_one_and_each_says_what_became_of_it() {
        TakenTasks taken = house.bean(TakenTasks.class);
        taken.others.add("b");

        assertThat(bulk.actOn(COORDINATOR, "claim", Given.NOTHING, List.of("b", "a", "unknown", "a"))).extracting(Outcome::taskId, Outcome::result)
                .containsExactly(tuple("b", Result.OUT_OF_STEP), tuple("a", Result.DONE), tuple("unknown", Result.NOT_FOUND));
        assertThat(taken.taken).containsExactly("a");
        assertThat(bulk.actOn(COORDINATOR, "unclaim", Given.NOTHING, List.of("a"))).extracting(Outcome::done).containsExactly(true);
        assertThat(taken.taken).isEmpty();
        assertThatThrownBy(() -> bulk.actOn(COORDINATOR, "nonsense", Given.NOTHING, List.of("a"))).isInstanceOf(NotFound.class);
    }

    @Test
    void many_tasks_are_given_to_one_person_for_one_reason_and_each_refusal_is_its_own() {
        house.announce(new TaskAssigned("a", 20L), new TaskAssigned("b", 20L));
        GivenTasks given = house.bean(GivenTasks.class);
        given.lent.add("b");

        assertThat(bulk.asks("transfer")).isTrue();
        assertThat(bulk.asks("claim")).isFalse();
        List<Outcome> outcomes = bulk.actOn(COORDINATOR, "transfer", new Given(22, "出差"), List.of("a", "b"));
        assertThat(outcomes).extracting(Outcome::taskId, Outcome::result).containsExactly(tuple("a", Result.DONE), tuple("b", Result.REFUSED));
        assertThat(outcomes.get(1).refusal().getCodes()).containsExactly("refusal.taskLent");
        assertThat(outcomes.get(1).item()).isEqualTo(house.work.task(COORDINATOR, "b"));
        assertThat(given.given).containsExactly("a > 22: 出差");
    }

    @Test
    void sections_under_review_are_approved_together_and_what_asks_for_more_is_not() {
        Actor head = person(30, 2, Role.COORDINATOR, Role.DEPARTMENT_HEAD);
        house.announce(new TaskOpened(reviewing("r", 11)), new TaskOpened(reviewing("own", 13)), new TaskOpened(reviewing("others", 12)), new TaskAssigned("others", 31L));

        assertThat(List.of("approve", "claim", "transfer")).filteredOn(bulk::lasts).containsExactly("approve");
        assertThat(List.of("r", "a")).filteredOn(id -> bulk.allowed("approve", house.work.task(head, id))).containsExactly("r");
        List<Outcome> outcomes = bulk.actOn(head, "approve", Given.NOTHING, List.of("own", "r", "a", "others"));
        assertThat(outcomes).extracting(Outcome::taskId, Outcome::result).containsExactly(tuple("own", Result.REFUSED), tuple("r", Result.DONE),
                tuple("a", Result.REFUSED), tuple("others", Result.NOT_FOUND));
        assertThat(outcomes).filteredOn(one -> one.refusal() != null).extracting(one -> one.refusal().getCode())
                .containsExactly("refusal.selfReview", "refusal.stepApprovedAlone");
        assertThat(house.bean(ApprovedSections.class).approved).containsExactly(11L);
    }

    private static TaskInfo reviewing(String id, long section) {
        return new TaskInfo(id, "userTask_reviewSection", "", 1L, 1L, section, 7L, 2, null, Set.of("DEPARTMENT_HEAD@d7"), false,
                "/sections/" + section + "/review", Tasks.OPENED, null);
    }

    @Test
    void what_says_more_than_that_another_was_first_is_said() {
        house.bean(GivenTasks.class).fault = new OutOfStep("the report stands still", "reportSuspended");
        assertThat(bulk.actOn(COORDINATOR, "transfer", new Given(22, "出差"), List.of("a"))).extracting(Outcome::result, Outcome::fault)
                .containsExactly(tuple(Result.OUT_OF_STEP, "reportSuspended"));
    }
}
