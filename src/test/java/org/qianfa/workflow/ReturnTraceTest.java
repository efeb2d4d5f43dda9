package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.drafting.ReviewStep.DEPUTY_REVIEW;
import static org.qianfa.drafting.ReviewStep.DISCUSSION;
import static org.qianfa.drafting.ReviewStep.DOCUMENT_CHECK;
import static org.qianfa.drafting.ReviewStep.SECRECY_REVIEW;
import static org.qianfa.drafting.WayBack.ALL_AGAIN;
import static org.qianfa.drafting.WayBack.AS_DECLARED;
import static org.qianfa.drafting.WayBack.STRAIGHT_BACK;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.ReviewStep;
import org.qianfa.drafting.WayBack;
import org.qianfa.review.DocumentChecked;
import org.qianfa.shared.Actor;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Role;
import org.qianfa.signoff.DeputyLeaderReviewed;
import org.qianfa.signoff.DiscussionRecorded;
import org.qianfa.signoff.ReportSigned;
import org.qianfa.signoff.SecrecyReviewed;
import org.qianfa.signoff.SigningDeclined;
import org.springframework.beans.factory.annotation.Autowired;

/** A report goes back to a review it has passed, and comes back through all of them or straight to who returned it. */
class ReturnTraceTest extends ProcessTest {

    private static final Actor SOMEBODY = person(1, Role.COORDINATOR);
    private static final Map<ReviewStep, String> STEPS = Map.of(DOCUMENT_CHECK, "userTask_checkDocument",
            DEPUTY_REVIEW, "userTask_reviewAsDeputyLeader", SECRECY_REVIEW, "userTask_reviewSecrecy", DISCUSSION, "userTask_recordDiscussion");

    @Autowired RepositoryService repository;

    @ParameterizedTest
    @EnumSource(ReviewStep.class)
    void the_signer_returns_it_to_any_review_passed_and_has_it_straight_back(ReviewStep step) {
        atSignature();
        announce(new SigningDeclined(SOMEBODY, REPORT, ReturnOrder.toStep(step, STRAIGHT_BACK, "请再核")));
        assertThat(waitingTasks()).containsExactly(STEPS.get(step));
        pass(step);
        assertThat(waitingTasks()).containsExactly("userTask_signReport");
        announce(new ReportSigned(SOMEBODY, REPORT));
        assertThat(passed()).contains("event_reportSigned").doesNotContain("event_returnedByLeaders");
    }

    @ParameterizedTest
    @EnumSource(value = ReviewStep.class, names = {"DEPUTY_REVIEW", "SECRECY_REVIEW", "DISCUSSION"})
    void or_through_all_that_comes_after_it(ReviewStep step) {
        atSignature();
        announce(new SigningDeclined(SOMEBODY, REPORT, ReturnOrder.toStep(step, ALL_AGAIN, "请再核")));
        for (ReviewStep next : List.of(DEPUTY_REVIEW, SECRECY_REVIEW, DISCUSSION)) {
            if (next.compareTo(step) >= 0) {
                assertThat(waitingTasks()).containsExactly(STEPS.get(next));
                pass(next);
            }
        }
        assertThat(waitingTasks()).containsExactly("userTask_signReport");
    }

    @Test
    void from_the_document_check_on_the_legality_review_is_done_again() {
        atSignature();
        announce(new SigningDeclined(SOMEBODY, REPORT, ReturnOrder.toStep(DOCUMENT_CHECK, ALL_AGAIN, "请再核")));
        pass(DOCUMENT_CHECK);
        assertThat(waitingTasks()).containsExactly("userTask_submitForReview");
    }

    @Test
    void deputy_secrecy_and_discussion_return_it_to_those_before_them() {
        at("userTask_reviewAsDeputyLeader");
        announce(new DeputyLeaderReviewed(SOMEBODY, REPORT, ReturnOrder.toStep(DOCUMENT_CHECK, STRAIGHT_BACK, "格式")));
        pass(DOCUMENT_CHECK);
        assertThat(waitingTasks()).containsExactly("userTask_reviewAsDeputyLeader");
        pass(DEPUTY_REVIEW);
        announce(new SecrecyReviewed(SOMEBODY, REPORT, false, ReturnOrder.toStep(DEPUTY_REVIEW, STRAIGHT_BACK, "请示")));
        pass(DEPUTY_REVIEW);
        assertThat(waitingTasks()).containsExactly("userTask_reviewSecrecy");
        pass(SECRECY_REVIEW);
        announce(new DiscussionRecorded(SOMEBODY, REPORT, ReturnOrder.toStep(SECRECY_REVIEW, STRAIGHT_BACK, "请再看")));
        pass(SECRECY_REVIEW);
        assertThat(waitingTasks()).containsExactly("userTask_recordDiscussion");
        pass(DISCUSSION);
        assertThat(waitingTasks()).containsExactly("userTask_signReport");
    }

    @Test
    void who_was_asked_may_ask_another_and_goes_on_from_there() {
        atSignature();
        announce(new SigningDeclined(SOMEBODY, REPORT, ReturnOrder.toStep(SECRECY_REVIEW, STRAIGHT_BACK, "请再核")));
        announce(new SecrecyReviewed(SOMEBODY, REPORT, false, ReturnOrder.toStep(DEPUTY_REVIEW, STRAIGHT_BACK, "请示")));
        pass(DEPUTY_REVIEW);
        assertThat(waitingTasks()).containsExactly("userTask_reviewSecrecy");
        pass(SECRECY_REVIEW);
        assertThat(waitingTasks()).as("in order from there").containsExactly("userTask_recordDiscussion");
    }

    @ParameterizedTest
    @EnumSource(WayBack.class)
    void after_rework_the_review_goes_on_where_who_returned_it_chose(WayBack way) {
        Map<WayBack, String> expected = Map.of(ALL_AGAIN, "none", STRAIGHT_BACK, "userTask_reviewAsDeputyLeader", AS_DECLARED, "none");
        atSignature();
        announce(new SigningDeclined(SOMEBODY, REPORT, new ReturnOrder(List.of(), "请改", null, way)));
        assertThat(waitingTasks()).isEmpty();
        assertThat(passed()).contains("event_returnedByLeaders");
        assertThat(history.createHistoricVariableInstanceQuery().variableName("resumeAt").list()).extracting(v -> v.getValue()).containsExactly(expected.get(way));
    }

    @Test
    void the_office_may_have_all_done_again_too() {
        at("userTask_checkDocument");
        announce(new DocumentChecked(SOMEBODY, REPORT, new ReturnOrder(List.of(), "请改", null, ALL_AGAIN)));
        assertThat(history.createHistoricVariableInstanceQuery().variableName("resumeAt").list()).extracting(v -> v.getValue()).containsExactly("none");
    }

    @Test
    void a_return_to_work_forgets_who_had_wanted_it_straight_back() {
        atSignature();
        announce(new SigningDeclined(SOMEBODY, REPORT, ReturnOrder.toStep(DEPUTY_REVIEW, STRAIGHT_BACK, "请再核")));
        announce(new DeputyLeaderReviewed(SOMEBODY, REPORT, new ReturnOrder(List.of(), "请改")));
        assertThat(passed()).contains("event_returnedByDeputyLeader");
        assertThat(waitingTasks()).isEmpty();
    }

    @Test
    void a_review_that_began_by_the_diagram_before_returns_to_work_only_and_ends_by_it() {
        Deployment earlier = repository.createDeployment().addClasspathResource("diagrams/report-review-1.2.bpmn")
                .addClasspathResource("bpmn/legality-review.bpmn").addClasspathResource("bpmn/consultation.bpmn").deploy();
        try {
            ProcessDefinition old = repository.createProcessDefinitionQuery().deploymentId(earlier.getId()).processDefinitionKey("reportReview").singleResult();
            runtime.startProcessInstanceById(old.getId(), "report-" + REPORT, variables("userTask_reviewAsDeputyLeader"));
            pass(DEPUTY_REVIEW);
            ReturnOrder order = ReturnOrder.toStep(DEPUTY_REVIEW, STRAIGHT_BACK, "请示");
            assertThatThrownBy(() -> announce(new SecrecyReviewed(SOMEBODY, REPORT, false, order))).isInstanceOfSatisfying(OutOfStep.class,
                    refusal -> assertThat(refusal.code()).isEqualTo("reviewBeganEarlier"));
            assertThat(waitingTasks()).containsExactly("userTask_reviewSecrecy");
            pass(SECRECY_REVIEW);
            pass(DISCUSSION);
            announce(new ReportSigned(SOMEBODY, REPORT));
            assertThat(passed()).contains("event_reportSigned");
        } finally {
            repository.deleteDeployment(earlier.getId(), true);
        }
    }

    private void atSignature() {
        at("userTask_reviewAsDeputyLeader");
        List.of(DEPUTY_REVIEW, SECRECY_REVIEW, DISCUSSION).forEach(this::pass);
        assertThat(waitingTasks()).containsExactly("userTask_signReport");
    }

    private void at(String step) {
        runtime.startProcessInstanceByKey("reportReview", "report-" + REPORT, variables(step));
    }

    private static Map<String, Object> variables(String step) {
        return Map.of("reportId", REPORT, "cycleId", CYCLE, "unitId", UNIT, "omittedSteps", "-", "resumeAt", step, "reviewOutcome", "consolidation");
    }

    private void pass(ReviewStep step) {
        switch (step) {
            case DOCUMENT_CHECK -> announce(new DocumentChecked(SOMEBODY, REPORT, null));
            case DEPUTY_REVIEW -> announce(new DeputyLeaderReviewed(SOMEBODY, REPORT, null));
            case SECRECY_REVIEW -> announce(new SecrecyReviewed(SOMEBODY, REPORT, true, null, true));
            case DISCUSSION -> announce(new DiscussionRecorded(SOMEBODY, REPORT, null));
        }
    }
}
