package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.qianfa.shared.Role.FIRST_RESPONSIBLE;
import static org.qianfa.shared.Role.OFFICE;

import java.time.LocalDate;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.publication.WithdrawalDecided;
import org.qianfa.publication.WithdrawalProposed;
import org.qianfa.shared.Actor;
import org.qianfa.shared.OutOfStep;
import org.qianfa.signoff.CallBackReport.Effect;
import org.qianfa.signoff.SubmissionReturned;

/** The withdrawal of an edition, and a finished report that the level above returned, told by facts alone. */
class WithdrawnTraceTest extends ProcessTest {

    private static final long WITHDRAWAL = 80;
    private static final Actor LEADER = person(2, FIRST_RESPONSIBLE);

    @BeforeEach
    void aWithdrawalIsProposed() {
        when(withdrawals.dueOn(WITHDRAWAL)).thenReturn(LocalDate.of(2099, 4, 9));
        announce(new WithdrawalProposed(person(1, OFFICE), WITHDRAWAL, REPORT, UNIT));
    }

    @Test
    void it_waits_for_the_first_responsible_person_until_the_next_working_day() {
        Task task = tasks.createTaskQuery().taskDefinitionKey("userTask_decideWithdrawal").singleResult();
        assertThat(task.getDueDate()).isEqualTo("2099-04-09T15:59:00Z");
        assertThat(tasks.getIdentityLinksForTask(task.getId())).extracting(link -> link.getGroupId()).containsExactly("FIRST_RESPONSIBLE@" + UNIT);
    }

    @Test
    void rejected_it_ends_and_nothing_is_verified() {
        announce(new WithdrawalDecided(LEADER, WITHDRAWAL, REPORT, false, false));
        assertThat(waitingTasks()).isEmpty();
        assertThat(passed()).contains("event_withdrawalRejected").doesNotContain("serviceTask_verifyWithdrawal");
    }

    @Test
    void decided_the_page_is_asked_for_until_it_is_gone() {
        announce(new WithdrawalDecided(LEADER, WITHDRAWAL, REPORT, true, false));
        doThrow(new IllegalStateException("HTTP 200")).doNothing().when(verifyWithdrawal).verifyWithdrawal(WITHDRAWAL);
        Job job = management.createJobQuery().activityId("serviceTask_verifyWithdrawal").singleResult();
        assertThatThrownBy(() -> management.executeJob(job.getId())).isInstanceOf(RuntimeException.class);
        fire("serviceTask_verifyWithdrawal");
        assertThat(passed()).contains("event_editionWithdrawn").doesNotContain("callActivity_correctReport");
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void for_correction_the_report_goes_to_consolidation_without_being_assigned_again() {
        announce(new WithdrawalDecided(LEADER, WITHDRAWAL, REPORT, true, true));
        fire("serviceTask_verifyWithdrawal");
        verify(verifyWithdrawal).verifyWithdrawal(WITHDRAWAL);
        assertThat(waitingTasks()).containsExactly("userTask_consolidateReport");
        assertThat(passed()).doesNotContain("event_editionWithdrawn", "userTask_assignSections");
    }

    @Test
    void nobody_decides_it_twice() {
        announce(new WithdrawalDecided(LEADER, WITHDRAWAL, REPORT, false, false));
        assertThatThrownBy(() -> announce(new WithdrawalDecided(LEADER, WITHDRAWAL, REPORT, true, false))).isInstanceOf(OutOfStep.class);
    }

    @Test
    void a_finished_report_that_the_level_above_returned_goes_to_consolidation() {
        announce(new WithdrawalDecided(LEADER, WITHDRAWAL, REPORT, false, false));
        announce(new SubmissionReturned(LEADER, 60, REPORT, UNIT, Effect.NONE));
        assertThat(waitingTasks()).isEmpty();
        announce(new SubmissionReturned(LEADER, 60, REPORT, UNIT, Effect.REOPENED));
        assertThat(waitingTasks()).containsExactly("userTask_consolidateReport");
    }
}
