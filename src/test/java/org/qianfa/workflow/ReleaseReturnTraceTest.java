package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.publication.ReleaseStep.FINAL;
import static org.qianfa.publication.ReleaseStep.FIRST;
import static org.qianfa.publication.ReleaseStep.SECOND;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.qianfa.publication.ReleaseReviewWithdrawn;
import org.qianfa.publication.ReleaseReviewed;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.shared.Actor;
import org.qianfa.shared.OutOfStep;
import org.springframework.beans.factory.annotation.Autowired;

/** A release goes back, its text as it is, to a review it has passed; the token goes where the release says that it is due. */
class ReleaseReturnTraceTest extends ProcessTest {

    private static final Actor ONE = person(1);
    private static final Actor TWO = person(2);
    private static final Actor THREE = person(3);

    @Autowired RepositoryService repository;

    @Test
    void the_second_reviewer_returns_it_to_the_first() {
        prepared();
        decided(ONE, FIRST, true, SECOND);
        decided(TWO, SECOND, false, FIRST);
        assertThat(waitingTasks()).containsExactly("userTask_reviewFirst");
        decided(ONE, FIRST, true, SECOND);
        assertThat(waitingTasks()).containsExactly("userTask_reviewSecond");
        finished(TWO, SECOND);
        assertThat(passed()).doesNotContain("event_returnedBySecondReviewer", "event_returnedByFirstReviewer");
    }

    @Test
    void the_final_reviewer_returns_it_to_the_first_and_all_is_held_again() {
        atFinal();
        decided(THREE, FINAL, false, FIRST);
        assertThat(waitingTasks()).containsExactly("userTask_reviewFirst");
        decided(ONE, FIRST, true, SECOND);
        finished(TWO, SECOND);
    }

    @Test
    void or_it_comes_straight_back() {
        atFinal();
        decided(THREE, FINAL, false, FIRST);
        decided(ONE, FIRST, true, FINAL);
        assertThat(waitingTasks()).containsExactly("userTask_reviewFinal");
        assertThat(times("userTask_reviewSecond")).isEqualTo(1);
        decided(THREE, FINAL, false, SECOND);
        assertThat(waitingTasks()).containsExactly("userTask_reviewSecond");
        decided(TWO, SECOND, true, FINAL);
        decided(THREE, FINAL, true, null);
        published();
    }

    @Test
    void who_was_asked_may_ask_another_or_return_it_to_consolidation() {
        atFinal();
        decided(THREE, FINAL, false, SECOND);
        decided(TWO, SECOND, false, FIRST);
        assertThat(waitingTasks()).containsExactly("userTask_reviewFirst");
        decided(ONE, FIRST, false, null);
        assertThat(passed()).contains("event_returnedByFirstReviewer");
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void what_was_passed_again_is_taken_back_and_still_comes_straight_back() {
        atFinal();
        decided(THREE, FINAL, false, FIRST);
        decided(ONE, FIRST, true, FINAL);
        announce(new ReleaseReviewWithdrawn(ONE, REPORT, RELEASE, FIRST, false));
        assertThat(waitingTasks()).containsExactly("userTask_reviewFirst");
        decided(ONE, FIRST, true, FINAL);
        assertThat(waitingTasks()).containsExactly("userTask_reviewFinal");
    }

    @Test
    void nothing_waits_for_a_return_by_a_review_that_is_not_due() {
        atFinal();
        assertThatThrownBy(() -> decided(TWO, SECOND, false, FIRST)).isInstanceOf(OutOfStep.class);
        assertThatThrownBy(() -> decided(THREE, FINAL, false, FINAL)).isInstanceOf(OutOfStep.class);
        assertThat(waitingTasks()).containsExactly("userTask_reviewFinal");
    }

    @Test
    void one_that_began_by_the_diagram_before_returns_to_consolidation_only_and_ends_by_it() throws IOException {
        try (InputStream diagram = ReleaseReturnTraceTest.class.getResourceAsStream("/bpmn/release-1.3.xml")) {
            Deployment before = repository.createDeployment().addInputStream("release-before.bpmn", diagram).deploy();
            try {
                String old = repository.createProcessDefinitionQuery().deploymentId(before.getId()).singleResult().getId();
                runtime.startProcessInstanceById(old, "report-" + REPORT, variables());
                fire("serviceTask_preparePublicText");
                decided(ONE, FIRST, true, SECOND);
                assertThatThrownBy(() -> decided(TWO, SECOND, false, FIRST)).isInstanceOfSatisfying(OutOfStep.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("reviewBeganEarlier"));
                assertThat(waitingTasks()).containsExactly("userTask_reviewSecond");
                finished(TWO, SECOND);
            } finally {
                repository.deleteDeployment(before.getId(), true);
            }
        }
    }

    private void atFinal() {
        prepared();
        decided(ONE, FIRST, true, SECOND);
        decided(TWO, SECOND, true, FINAL);
    }

    /** By this one, and by the final reviewer. */
    private void finished(Actor second, ReleaseStep step) {
        decided(second, step, true, FINAL);
        decided(THREE, FINAL, true, null);
        published();
    }

    private void published() {
        fire("serviceTask_publishEdition", "serviceTask_verifyPublication");
        assertThat(passed()).contains("event_published");
    }

    private void decided(Actor by, ReleaseStep step, boolean approved, ReleaseStep next) {
        announce(new ReleaseReviewed(by, REPORT, RELEASE, step, approved, next));
    }

    private void prepared() {
        runtime.startProcessInstanceByKey("release", "report-" + REPORT, variables());
        fire("serviceTask_preparePublicText");
    }

    private static Map<String, Object> variables() {
        return Map.of("reportId", REPORT, "cycleId", CYCLE, "unitId", UNIT);
    }
}
