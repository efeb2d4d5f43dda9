package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.qianfa.publication.PublicationScheduled;
import org.qianfa.publication.PublishEdition.PublicationPostponed;
import org.qianfa.publication.ReleaseReviewed;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.shared.Actor;
import org.qianfa.shared.OutOfStep;
import org.qianfa.signoff.CallBackReport.Effect;
import org.qianfa.signoff.SubmissionReturned;
import org.springframework.beans.factory.annotation.Autowired;

/** A release that waits for its moment, one that the level above stops, and one of a version that knows neither. */
class ReleaseTraceTest extends ProcessTest {

    private static final Actor SOMEBODY = person(1);
    private static final Instant MOMENT = Instant.parse("2099-03-20T01:00:00Z");

    @Autowired RepositoryService repository;

    @Test
    void without_a_moment_it_is_published_as_soon_as_all_have_reviewed() {
        prepared("release");
        reviewedByAll();
        fire("serviceTask_publishEdition", "serviceTask_verifyPublication");
        assertThat(passed()).contains("event_published").doesNotContain("event_publicationMoment");
    }

    @Test
    void it_waits_for_its_moment_and_then_goes_public() throws Exception {
        prepared("release");
        announce(new PublicationScheduled(SOMEBODY, REPORT, RELEASE, MOMENT, false));
        when(publicationPlans.moment(RELEASE)).thenReturn(Optional.of(MOMENT));
        reviewedByAll();
        assertThat(timer().getDuedate()).isEqualTo(Date.from(MOMENT));
        verify(publishEdition, never()).publishEdition(RELEASE);

        announce(new PublicationScheduled(SOMEBODY, REPORT, RELEASE, MOMENT.plusSeconds(3600), true));
        assertThat(timer().getDuedate()).isEqualTo(Date.from(MOMENT.plusSeconds(3600)));
        management.executeJob(timer().getId());
        fire("serviceTask_publishEdition", "serviceTask_verifyPublication");
        assertThat(passed()).contains("event_publicationMoment", "event_published");
        assertThatThrownBy(() -> announce(new PublicationScheduled(SOMEBODY, REPORT, RELEASE, MOMENT, true))).isInstanceOf(OutOfStep.class);
    }

    @Test
    void put_off_in_the_moment_the_timer_fires_it_waits_again_for_the_new_moment() throws Exception {
        prepared("release");
        when(publicationPlans.moment(RELEASE)).thenReturn(Optional.of(MOMENT));
        reviewedByAll();
        management.executeJob(timer().getId());
        Instant later = MOMENT.plusSeconds(3600);
        announce(new PublicationScheduled(SOMEBODY, REPORT, RELEASE, later, true));
        when(publicationPlans.moment(RELEASE)).thenReturn(Optional.of(later));
        doThrow(new PublicationPostponed(later)).doNothing().when(publishEdition).publishEdition(RELEASE);
        fire("serviceTask_publishEdition");
        assertThat(timer().getDuedate()).isEqualTo(Date.from(later));
        assertThat(passed()).contains("event_publicationPostponed").doesNotContain("serviceTask_verifyPublication");

        management.executeJob(timer().getId());
        fire("serviceTask_publishEdition", "serviceTask_verifyPublication");
        assertThat(passed()).contains("event_published");
    }

    @Test
    void one_that_began_in_the_version_without_waiting_again_neither_goes_public_early_nor_ends() throws Exception {
        Deployment before = deployed("release-1.1");
        try {
            when(publicationPlans.moment(RELEASE)).thenReturn(Optional.of(MOMENT));
            begun(before);
            reviewedByAll();
            management.executeJob(timer().getId());
            assertThatThrownBy(() -> announce(new PublicationScheduled(SOMEBODY, REPORT, RELEASE, MOMENT.plusSeconds(1), true))).isInstanceOf(OutOfStep.class);
            doThrow(new PublicationPostponed(MOMENT)).doNothing().when(publishEdition).publishEdition(RELEASE);
            assertThatThrownBy(() -> fire("serviceTask_publishEdition")).hasRootCauseInstanceOf(PublicationPostponed.class);
            fire("serviceTask_publishEdition", "serviceTask_verifyPublication");
            assertThat(passed()).contains("event_published");
        } finally {
            repository.deleteDeployment(before.getId(), true);
        }
    }

    @Test
    void returned_by_the_level_above_it_stops_wherever_it_is() {
        prepared("release");
        announce(new ReleaseReviewed(SOMEBODY, REPORT, RELEASE, ReleaseStep.FIRST, true));
        announce(new SubmissionReturned(SOMEBODY, 60, REPORT, UNIT, Effect.STOPPED));
        assertThat(waitingTasks()).isEmpty();
        assertThat(passed()).contains("event_returnedBySuperior").doesNotContain("event_published");
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void even_while_it_waits_for_its_moment() {
        prepared("release");
        when(publicationPlans.moment(RELEASE)).thenReturn(Optional.of(MOMENT));
        reviewedByAll();
        announce(new SubmissionReturned(SOMEBODY, 60, REPORT, UNIT, Effect.STOPPED));
        assertThat(management.createJobQuery().processDefinitionKey("release").timers().count()).isZero();
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void one_that_began_in_the_version_before_finishes_in_it_and_says_that_it_cannot_wait() throws Exception {
        Deployment before = deployed("release-1.0");
        try {
            begun(before);
            assertThatThrownBy(() -> announce(new PublicationScheduled(SOMEBODY, REPORT, RELEASE, MOMENT, false))).isInstanceOf(OutOfStep.class);
            assertThatThrownBy(() -> announce(new SubmissionReturned(SOMEBODY, 60, REPORT, UNIT, Effect.STOPPED))).isInstanceOf(OutOfStep.class);
            reviewedByAll();
            fire("serviceTask_publishEdition", "serviceTask_verifyPublication");
            assertThat(passed()).contains("event_published");
        } finally {
            repository.deleteDeployment(before.getId(), true);
        }
    }

    private void prepared(String process) {
        runtime.startProcessInstanceByKey(process, "report-" + REPORT, Map.of("reportId", REPORT, "cycleId", CYCLE, "unitId", UNIT));
        fire("serviceTask_preparePublicText");
    }

    private Deployment deployed(String version) throws IOException {
        try (InputStream diagram = ReleaseTraceTest.class.getResourceAsStream("/bpmn/" + version + ".xml")) {
            return repository.createDeployment().addInputStream("release-before.bpmn", diagram).deploy();
        }
    }

    private void begun(Deployment before) {
        String old = repository.createProcessDefinitionQuery().deploymentId(before.getId()).singleResult().getId();
        runtime.startProcessInstanceById(old, "report-" + REPORT, Map.of("reportId", REPORT, "cycleId", CYCLE, "unitId", UNIT));
        fire("serviceTask_preparePublicText");
    }

    private void reviewedByAll() {
        for (ReleaseStep step : ReleaseStep.values()) {
            announce(new ReleaseReviewed(SOMEBODY, REPORT, RELEASE, step, true));
        }
    }

    private Job timer() {
        return management.createJobQuery().processDefinitionKey("release").timers().singleResult();
    }
}
