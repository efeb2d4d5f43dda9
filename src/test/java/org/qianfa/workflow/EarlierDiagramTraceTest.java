package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.qianfa.shared.Role.COORDINATOR;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.review.CompletenessChecked;
import org.qianfa.review.ConsultationAnswered;
import org.qianfa.review.DocumentChecked;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.LegalityReviewed;
import org.qianfa.review.MatterSubmitted;
import org.qianfa.review.OpinionGiven;
import org.qianfa.review.ReplyOpinion;
import org.qianfa.review.ReviewApproved;
import org.qianfa.shared.Actor;
import org.qianfa.shared.OutOfStep;
import org.qianfa.signoff.DeputyLeaderReviewed;
import org.qianfa.signoff.DiscussionRecorded;
import org.qianfa.signoff.ReportSigned;
import org.qianfa.signoff.SecrecyReviewed;
import org.qianfa.signoff.SignoffStep;
import org.qianfa.signoff.VerdictWithdrawn;
import org.springframework.beans.factory.annotation.Autowired;

/** A review that began by the first diagram, before consultations had a limit and discussions could be left out, goes on by it to its end. */
class EarlierDiagramTraceTest extends ProcessTest {

    private static final Actor SOMEBODY = person(1, COORDINATOR);

    @Autowired RepositoryService repository;
    @Autowired WithdrawStep withdrawing;
    private Deployment earlier;

    @BeforeEach
    void deployed() {
        earlier = repository.createDeployment().name("earlier").addClasspathResource("diagrams/report-review-1.0.bpmn")
                .addClasspathResource("bpmn/legality-review.bpmn").addClasspathResource("bpmn/review-clock.dmn").deploy();
    }

    @AfterEach
    void taken() {
        repository.deleteDeployment(earlier.getId(), true);
    }

    @Test
    void a_review_under_way_is_finished_by_the_diagram_it_began_with() {
        begun();
        announce(new ConsultationAnswered(SOMEBODY, REPORT, DEPARTMENT));
        fire("userTask_consultDepartment");
        announce(new DocumentChecked(SOMEBODY, REPORT, null));
        reviewedByAll();
        announce(new DeputyLeaderReviewed(SOMEBODY, REPORT, null));
        assertThat(withdrawing.offered(SOMEBODY, List.of(tasks.createTaskQuery().singleResult().getId()))).as("its diagram lets nothing be taken back").isEmpty();
        assertThatThrownBy(() -> announce(new VerdictWithdrawn(SOMEBODY, REPORT, SignoffStep.DEPUTY_REVIEW, false))).isInstanceOf(OutOfStep.class);
        announce(new SecrecyReviewed(SOMEBODY, REPORT, true, null, false));
        assertThat(waitingTasks()).as("its diagram knows no way past the discussion").containsExactly("userTask_recordDiscussion");
        announce(new DiscussionRecorded(SOMEBODY, REPORT, null));
        announce(new ReportSigned(person(9), REPORT));

        assertThat(passed()).contains("event_reportSigned");
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        verifyNoInteractions(openConsultation, recordSilence);
    }

    @Test
    void a_consultation_that_began_by_its_first_diagram_ends_at_its_limit() {
        Deployment first = repository.createDeployment().addClasspathResource("diagrams/consultation-1.0.bpmn")
                .addClasspathResource("bpmn/consultation-clock.dmn").deploy();
        try {
            String definition = repository.createProcessDefinitionQuery().deploymentId(first.getId()).singleResult().getId();
            runtime.startProcessInstanceById(definition, "report-" + REPORT, Map.of("reportId", REPORT, "cycleId", CYCLE, "unitId", UNIT,
                    "omittedSteps", "-"));
            management.executeJob(management.createJobQuery().timers().activityId("event_limitPassed").singleResult().getId());

            verify(recordSilence).recordSilence(REPORT);
            assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        } finally {
            repository.deleteDeployment(first.getId(), true);
        }
    }

    private void begun() {
        String definition = repository.createProcessDefinitionQuery().deploymentId(earlier.getId()).processDefinitionKey("reportReview")
                .singleResult().getId();
        assertThat(repository.getProcessDefinition(definition).getVersionTag()).isEqualTo("1.0");
        runtime.startProcessInstanceById(definition, "report-" + REPORT, Map.of("reportId", REPORT, "cycleId", CYCLE, "unitId", UNIT,
                "omittedSteps", "-", "resumeAt", "none", "reviewOutcome", "consolidation"));
    }

    private void reviewedByAll() {
        when(replyOpinion.replyOpinion(MATTER)).thenReturn(new ReplyOpinion.Reply(LegalityOutcome.LAWFUL, ids()));
        announce(new MatterSubmitted(SOMEBODY, MATTER, REPORT));
        announce(new CompletenessChecked(SOMEBODY, MATTER, REPORT, true));
        announce(new OpinionGiven(person(301), MATTER, REPORT));
        announce(new OpinionGiven(person(302), MATTER, REPORT));
        fire("userTask_giveOpinion");
        announce(new LegalityReviewed(SOMEBODY, MATTER, REPORT));
        fire("userTask_reviewLegality");
        announce(new ReviewApproved(SOMEBODY, MATTER, REPORT, true));
    }
}
