package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.qianfa.cooperation.CountersignMode.ALL;
import static org.qianfa.cooperation.CountersignMode.ANY;
import static org.qianfa.cooperation.CountersignMode.IN_ORDER;
import static org.qianfa.cooperation.CountersignMode.VOTE;
import static org.qianfa.cooperation.CountersignTiming.AFTER;
import static org.qianfa.cooperation.CountersignTiming.BEFORE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.cooperation.AskCountersign;
import org.qianfa.cooperation.CancelCountersign;
import org.qianfa.cooperation.ChangeSigners;
import org.qianfa.cooperation.CountersignMode;
import org.qianfa.cooperation.CountersignRefusal;
import org.qianfa.cooperation.CountersignTiming;
import org.qianfa.cooperation.CountersignVote;
import org.qianfa.cooperation.GiveCountersign;
import org.qianfa.cooperation.OpenSteps;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportTerminated;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.drafting.SectionSubmitted;
import org.qianfa.people.Person;
import org.qianfa.publication.ReleaseReviewed;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.review.DocumentChecked;
import org.qianfa.review.MatterSubmitted;
import org.qianfa.shared.Actor;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shared.StepWaits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Countersigns beside the document check of a report, told by the use cases of cooperation; five persons (2 to 6) may be asked. */
class CountersignTraceTest extends ProcessTest {

    private static final Actor OFFICE = person(1, Role.OFFICE);
    private static final List<String> TABLES = List.of("cooperation_signatory", "cooperation_countersign");

    @Autowired AskCountersign askCountersign;
    @Autowired GiveCountersign giveCountersign;
    @Autowired ChangeSigners changeSigners;
    @Autowired CancelCountersign cancelCountersign;
    @Autowired OpenSteps steps;
    @Autowired TransferTask transferring;
    @Autowired LendTask lending;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void theOfficeHoldsTheCheck() {
        Map<Long, Person> people = LongStream.rangeClosed(1, 6).boxed().collect(Collectors.toMap(id -> id, CountersignTraceTest::named));
        when(directory.holding(any(), anyLong())).thenReturn(List.copyOf(people.values()));
        when(directory.persons(any())).thenReturn(people);
        posts(Role.FIRST_REVIEWER, 2);
        posts(Role.SECOND_REVIEWER, 1);
        posts(Role.FINAL_REVIEWER, 4);
        phase(ReportPhase.UNDER_REVIEW);
        runtime.startProcessInstanceByKey("reportReview", "report-" + REPORT, Map.of("reportId", REPORT, "cycleId", CYCLE, "unitId", UNIT,
                "omittedSteps", "-", "resumeAt", "userTask_checkDocument", "reviewOutcome", "consolidation"));
        tasks.claim(task("userTask_checkDocument").getId(), "1");
    }

    @AfterEach
    void forget() {
        TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void all_are_asked_at_once_and_the_step_waits_for_the_last() throws Refusal {
        long id = ask(ALL, 0, BEFORE, 2, 3);
        assertThat(asked()).containsExactly("2", "3");
        assertThat(task("userTask_checkDocument")).isNotNull();
        assertThatThrownBy(() -> announce(new DocumentChecked(OFFICE, REPORT, null))).isInstanceOf(StepWaits.class);
        agree(2, id);
        assertThatThrownBy(() -> announce(new DocumentChecked(OFFICE, REPORT, null))).isInstanceOf(StepWaits.class);
        assertThat(waitingTasks()).containsExactly("userTask_checkDocument", "userTask_countersign");
        agree(3, id);
        assertThat(passed()).contains("event_countersigned").doesNotContain("event_countersignGivenUp");
        announce(new DocumentChecked(OFFICE, REPORT, null));
        assertThat(waitingTasks()).containsExactly("userTask_submitForReview");
    }

    @Test
    void the_first_is_enough_for_any_and_the_tasks_of_the_others_go() throws Refusal {
        long id = ask(ANY, 0, BEFORE, 2, 3, 4);
        agree(3, id);
        assertThat(waitingTasks()).containsExactly("userTask_checkDocument");
        assertThatThrownBy(() -> agree(2, id)).isInstanceOf(CountersignRefusal.CountersignOver.class);
    }

    @Test
    void in_order_each_has_a_task_after_the_one_before() throws Refusal {
        long id = ask(IN_ORDER, 0, BEFORE, 4, 2);
        assertThat(asked()).containsExactly("4");
        changeSigners.addSigners(OFFICE, id, ids(3), "补充");
        assertThat(asked()).containsExactly("4");
        agree(4, id);
        assertThat(asked()).containsExactly("2");
        changeSigners.removeSigner(OFFICE, id, 2, "出差");
        assertThat(asked()).containsExactly("3");
        agree(3, id);
        assertThat(waitingTasks()).containsExactly("userTask_checkDocument");
        assertThat(passed()).contains("event_countersigned");
    }

    @Test
    void signers_join_and_leave_and_a_vote_ends_with_its_majority() throws Refusal {
        long id = ask(VOTE, 2, BEFORE, 2, 3, 4);
        changeSigners.addSigners(OFFICE, id, ids(5, 6), "扩大");
        changeSigners.removeSigner(OFFICE, id, 3, "回避");
        assertThat(asked()).containsExactly("2", "4", "5", "6");
        agree(5, id);
        assertThat(asked()).containsExactly("2", "4", "6");
        agree(2, id);
        assertThat(waitingTasks()).containsExactly("userTask_checkDocument");
    }

    @Test
    void removed_the_only_one_who_was_silent_ends_it() throws Refusal {
        long id = ask(ALL, 0, BEFORE, 2, 3);
        agree(2, id);
        changeSigners.removeSigner(OFFICE, id, 3, "出差");
        assertThat(passed()).contains("event_countersigned");
        assertThat(waitingTasks()).containsExactly("userTask_checkDocument");
    }

    @Test
    void given_up_it_ends_and_the_step_is_free() throws Refusal {
        long id = ask(ALL, 0, BEFORE, 2, 3);
        cancelCountersign.cancelCountersign(OFFICE, id, "不必");
        assertThat(passed()).contains("event_countersignGivenUp");
        announce(new DocumentChecked(OFFICE, REPORT, null));
        assertThat(waitingTasks()).containsExactly("userTask_submitForReview");
    }

    @Test
    void afterwards_people_are_asked_once_the_step_is_done_and_the_next_waits() throws Refusal {
        long id = ask(ALL, 0, AFTER, 2);
        assertThat(waitingTasks()).containsExactly("userTask_checkDocument");
        announce(new DocumentChecked(OFFICE, REPORT, null));
        assertThat(waitingTasks()).containsExactly("userTask_countersign", "userTask_submitForReview");
        MatterSubmitted next = new MatterSubmitted(person(3, Role.COORDINATOR), MATTER, REPORT);
        assertThatThrownBy(() -> announce(next)).isInstanceOf(StepWaits.class);
        agree(2, id);
        announce(next);
        assertThat(waitingTasks()).containsExactly("userTask_checkCompleteness");
    }

    @Test
    void of_several_asked_afterwards_nobody_waits_for_the_others() throws Refusal {
        long id = ask(ALL, 0, AFTER, 2, 3);
        announce(new DocumentChecked(OFFICE, REPORT, null));
        agree(2, id);
        MatterSubmitted next = new MatterSubmitted(person(4, Role.COORDINATOR), MATTER, REPORT);
        assertThatThrownBy(() -> announce(next)).isInstanceOf(StepWaits.class);
        assertThat(asked()).containsExactly("3");
        agree(3, id);
        announce(next);
        assertThat(waitingTasks()).containsExactly("userTask_checkCompleteness");
    }

    @Test
    void every_step_a_person_follows_is_countersigned_afterwards_and_none_that_is_followed_by_nobody() throws Refusal {
        runtime.startProcessInstanceByKey("release", "report-" + REPORT, Map.of("reportId", REPORT, "cycleId", CYCLE, "unitId", UNIT));
        fire("serviceTask_preparePublicText");
        tasks.claim(task("userTask_reviewFirst").getId(), "1");
        long id = ask(task("userTask_reviewFirst").getId(), ALL, 0, AFTER, 5);
        announce(new ReleaseReviewed(OFFICE, REPORT, RELEASE, ReleaseStep.FIRST, true));
        ReleaseReviewed second = new ReleaseReviewed(person(3), REPORT, RELEASE, ReleaseStep.SECOND, true);
        assertThatThrownBy(() -> announce(second)).isInstanceOf(StepWaits.class);
        agree(5, id);
        assertThatThrownBy(() -> agree(5, id)).as("a late vote").isInstanceOf(CountersignRefusal.AlreadySigned.class);
        announce(second);
        assertThat(steps.step(task("userTask_reviewFinal").getId()).orElseThrow().after()).isFalse();
    }

    @Test
    void a_step_that_returns_the_report_is_not_countersigned_afterwards() throws Refusal {
        ask(ALL, 0, AFTER, 2);
        phase(ReportPhase.CONSOLIDATING);
        announce(new DocumentChecked(OFFICE, REPORT, ReturnOrder.toConsolidation("格式")));
        assertThat(waitingTasks()).isEmpty();
        assertThat(passed()).doesNotContain("event_countersignAsked");
    }

    @Test
    void a_report_that_is_terminated_takes_along_what_is_asked_for_afterwards() throws Refusal {
        ask(ALL, 0, AFTER, 2);
        announce(new DocumentChecked(OFFICE, REPORT, null));
        assertThat(waitingTasks()).contains("userTask_countersign");
        // The review stands alone here; what ends with the report's own process is for TerminationTraceTest.
        assertThatThrownBy(() -> announce(new ReportTerminated(OFFICE, REPORT, ReportPhase.UNDER_REVIEW, "停"))).isInstanceOf(OutOfStep.class);
        assertThat(waitingTasks()).contains("userTask_countersign");
        runtime.createProcessInstanceByKey("unitReport").businessKey("report-" + REPORT).setVariables(Map.of("reportId", REPORT, "cycleId", CYCLE,
                "unitId", UNIT)).startBeforeActivity("serviceTask_registerReport").execute();
        announce(new ReportTerminated(OFFICE, REPORT, ReportPhase.UNDER_REVIEW, "停"));
        assertThat(waitingTasks()).doesNotContain("userTask_countersign");
        assertThat(passed()).contains("event_countersignGivenUp");
    }

    @Test
    void a_step_that_is_gone_takes_its_countersigns_along() throws Refusal {
        ask(ALL, 0, BEFORE, 2, 3);
        runtime.deleteProcessInstance(task("userTask_checkDocument").getProcessInstanceId(), "withdrawn");
        assertThat(waitingTasks()).isEmpty();
        assertThat(passed()).contains("event_countersignGivenUp");
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void a_step_that_is_gone_does_not_mind_that_its_countersign_ended_before() throws Refusal {
        ask(ALL, 0, BEFORE, 2);
        runtime.deleteProcessInstance(task("userTask_countersign").getProcessInstanceId(), "by hand");
        runtime.deleteProcessInstance(task("userTask_checkDocument").getProcessInstanceId(), "withdrawn");
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void who_reviews_a_release_countersigns_none_of_its_reviews_and_the_other_way_round() throws Refusal {
        runtime.startProcessInstanceByKey("release", "report-" + REPORT, Map.of("reportId", REPORT, "cycleId", CYCLE, "unitId", UNIT));
        fire("serviceTask_preparePublicText");
        announce(new ReleaseReviewed(person(2), REPORT, RELEASE, ReleaseStep.FIRST, true));
        Task second = task("userTask_reviewSecond");
        tasks.claim(second.getId(), "1");
        assertThat(steps.barred(second.getId())).containsExactlyInAnyOrder(1L, 2L, 4L);
        assertThatThrownBy(() -> ask(second.getId(), ALL, 0, BEFORE, 2)).isInstanceOf(CountersignRefusal.CountersignerUnsuitable.class);
        assertThatThrownBy(() -> ask(second.getId(), ALL, 0, BEFORE, 4)).as("whose turn is still to come").isInstanceOf(CountersignRefusal.CountersignerUnsuitable.class);

        agree(3, ask(second.getId(), ALL, 0, BEFORE, 3));
        announce(new ReleaseReviewed(OFFICE, REPORT, RELEASE, ReleaseStep.SECOND, true));
        assertThatThrownBy(() -> announce(new ReleaseReviewed(person(3), REPORT, RELEASE, ReleaseStep.FINAL, true))).isInstanceOf(StepWaits.class);
        announce(new ReleaseReviewed(person(4), REPORT, RELEASE, ReleaseStep.FINAL, true));
        assertThat(waitingTasks()).containsExactly("userTask_checkDocument");
    }

    @Test
    void who_may_review_a_section_is_not_asked_to_countersign_its_drafting_and_who_countersigned_it_does_not_draft_it() throws Refusal {
        posts(Role.DEPARTMENT_HEAD, 3, 4);
        runtime.startProcessInstanceByKey("sectionDrafting", "section-21", Map.of("reportId", REPORT, "cycleId", CYCLE, "unitId", UNIT, "sectionId", 21L,
                "departmentId", 12L, "drafterId", "1"));
        String drafting = task("userTask_draftSection").getId();
        assertThatThrownBy(() -> ask(drafting, ALL, 0, AFTER, 2, 3)).isInstanceOf(CountersignRefusal.CountersignerUnsuitable.class);
        assertThat(asked()).isEmpty();

        when(sectionHands.suitable(21)).thenReturn(List.of(named(2), named(5)));
        agree(2, ask(drafting, ALL, 0, BEFORE, 2));
        assertThatThrownBy(() -> transferring.transfer(OFFICE, drafting, 2, "忙")).isInstanceOf(TaskRefusal.ColleagueNotEntitled.class);
        assertThatThrownBy(() -> lending.lend(OFFICE, drafting, 2, "忙")).isInstanceOf(TaskRefusal.ColleagueNotEntitled.class);
        assertThat(task("userTask_draftSection").getAssignee()).isEqualTo("1");
        verify(sectionHands, never()).handOver(any(), anyLong(), anyLong(), any());
        transferring.transfer(OFFICE, drafting, 5, "忙");
        verify(sectionHands).handOver(OFFICE, 21, 5, "忙");
    }

    @Test
    void who_countersigned_a_section_does_not_stand_in_for_its_drafter() throws Refusal {
        runtime.startProcessInstanceByKey("sectionDrafting", "section-21", Map.of("reportId", REPORT, "cycleId", CYCLE, "unitId", UNIT, "sectionId", 21L,
                "departmentId", 12L, "drafterId", "1"));
        agree(2, ask(task("userTask_draftSection").getId(), ALL, 0, BEFORE, 2));
        announce(new SectionSubmitted(OFFICE, REPORT, 21));
        when(sectionHands.suitable(21)).thenReturn(List.of(named(2)));
        when(substitutes.of(1)).thenReturn(Optional.of(named(2)));
        announce(new SectionReviewed(person(3, Role.DEPARTMENT_HEAD), REPORT, 21, false));
        assertThat(task("userTask_draftSection").getAssignee()).isEqualTo("1");
    }

    @Test
    void the_open_steps_of_a_report_are_told_with_who_holds_them_and_without_countersigns() throws Refusal {
        ask(ALL, 0, BEFORE, 2);
        assertThat(steps.ofReport(REPORT)).singleElement().satisfies(step -> {
            assertThat(step.taskKey()).isEqualTo("userTask_checkDocument");
            assertThat(step.place()).isEqualTo("report-" + REPORT);
            assertThat(step.heldBy(1)).isTrue();
            assertThat(List.of(step.after(), step.countersign())).containsOnly(true);
            assertThat(step.apart()).isNull();
        });
        assertThat(steps.step("none")).isEmpty();
    }

    private void posts(Role role, long... holders) {
        List<Person> people = LongStream.of(holders).mapToObj(CountersignTraceTest::named).toList();
        when(directory.holding(eq(role), anyLong())).thenReturn(people);
        when(directory.holdingInDepartment(eq(role), anyLong())).thenReturn(people);
    }

    private static Person named(long id) {
        return new Person(id, "u" + id, "某" + id, UNIT, null);
    }

    private long ask(CountersignMode mode, int needed, CountersignTiming timing, long... signers) throws Refusal {
        return ask(task("userTask_checkDocument").getId(), mode, needed, timing, signers);
    }

    private long ask(String taskId, CountersignMode mode, int needed, CountersignTiming timing, long... signers) throws Refusal {
        return askCountersign.askCountersign(OFFICE, new AskCountersign.Command(REPORT, taskId, mode, needed, timing, ids(signers), "", null));
    }

    private void agree(long person, long id) throws Refusal {
        giveCountersign.giveCountersign(person(person), id, CountersignVote.AGREE, "");
    }

    private Stream<String> assignees(String key) {
        return tasks.createTaskQuery().taskDefinitionKey(key).list().stream().map(Task::getAssignee).sorted();
    }

    private List<String> asked() {
        return assignees("userTask_countersign").toList();
    }

    private Task task(String key) {
        return tasks.createTaskQuery().taskDefinitionKey(key).singleResult();
    }

    private void phase(ReportPhase phase) {
        ReportView report = new ReportView(REPORT, CYCLE, UNIT, 2098, "报告", phase, null, List.of(section(21), section(22)));
        when(reports.report(REPORT)).thenReturn(report);
        when(reports.readable(any(), eq(REPORT))).thenReturn(report);
    }
}
