package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;
import static org.qianfa.shared.Role.COORDINATOR;
import static org.qianfa.shared.Role.OFFICE;

import java.time.LocalDate;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportConsolidated;
import org.qianfa.publication.CorrectionJudged;
import org.qianfa.publication.ErrorReported;
import org.qianfa.shared.Actor;
import org.qianfa.shared.OutOfStep;

/** An error that a reader reported, told by facts alone. */
class CorrectionTraceTest extends ProcessTest {

    private static final long CORRECTION = 90;
    private static final Actor JUDGE = person(1, OFFICE);

    @BeforeEach
    void anErrorIsReported() {
        when(corrections.dueOn(CORRECTION)).thenReturn(LocalDate.of(2099, 4, 9));
        announce(new ErrorReported(CORRECTION, REPORT, UNIT));
    }

    @Test
    void it_waits_for_the_office_until_the_last_working_day_for_the_answer() {
        Task task = tasks.createTaskQuery().taskDefinitionKey("userTask_judgeCorrection").singleResult();
        assertThat(task.getDueDate()).isEqualTo("2099-04-09T15:59:00Z");
        assertThat(tasks.getIdentityLinksForTask(task.getId())).extracting(link -> link.getGroupId()).containsExactly("OFFICE@" + UNIT);
    }

    @Test
    void rejected_it_ends() {
        announce(new CorrectionJudged(JUDGE, CORRECTION, REPORT, false, false));
        assertThat(waitingTasks()).isEmpty();
        assertThat(passed()).contains("event_correctionRejected").doesNotContain("callActivity_correctReport");
    }

    @Test
    void accepted_the_report_goes_to_consolidation_and_on_to_its_reviews_without_being_assigned_again() {
        announce(new CorrectionJudged(JUDGE, CORRECTION, REPORT, true, true));
        assertThat(waitingTasks()).containsExactly("userTask_consolidateReport");

        announce(new ReportConsolidated(person(2, COORDINATOR), REPORT));
        assertThat(waitingTasks()).contains("userTask_consultDepartment").doesNotContain("userTask_assignSections");
        assertThat(passed()).doesNotContain("callActivity_draftSections", "event_correctedEditionPublished");
    }

    @Test
    void accepted_while_another_correction_is_under_way_it_joins() {
        announce(new CorrectionJudged(JUDGE, CORRECTION, REPORT, true, false));
        assertThat(waitingTasks()).isEmpty();
        assertThat(passed()).contains("event_correctionJoined");
    }

    @Test
    void nobody_judges_it_twice() {
        announce(new CorrectionJudged(JUDGE, CORRECTION, REPORT, false, false));
        assertThatThrownBy(() -> announce(new CorrectionJudged(JUDGE, CORRECTION, REPORT, true, true))).isInstanceOf(OutOfStep.class);
        assertThat(waitingTasks()).isEmpty();
    }
}
