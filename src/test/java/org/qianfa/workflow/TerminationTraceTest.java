package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.qianfa.cycle.CycleOpened;
import org.qianfa.drafting.ReportConsolidated;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportRestarted;
import org.qianfa.drafting.ReportSignedOnce;
import org.qianfa.drafting.ReportTerminated;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.drafting.SectionSubmitted;
import org.qianfa.drafting.SectionsAssigned;
import org.qianfa.people.Person;
import org.qianfa.review.DocumentChecked;
import org.qianfa.review.MatterSubmitted;
import org.qianfa.shared.Actor;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Role;
import org.qianfa.workflow.ProcessIntervened.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A report is ended wherever it stands, and another begins in its place. */
@RecordApplicationEvents
class TerminationTraceTest extends OperationsTrace {

    private static final Actor ADMIN = person(90, Role.SYSTEM_ADMIN);
    private static final long SECOND = 8;

    @Autowired RehearseTermination rehearsing;
    @Autowired ReportWork work;
    @Autowired SuspendReport suspending;
    @Autowired RepositoryService repository;

    @Test
    void while_sections_are_drafted_all_of_them_end_and_the_year_goes_on(ApplicationEvents happened) {
        String task = drafting();
        terminate(ReportPhase.DRAFTING);

        assertThat(waitingTasks()).isEmpty();
        assertThat(openTasks.openTasks()).isEmpty();
        assertThat(passed()).contains("event_reportGivenUp").doesNotContain("event_reportClosed", "userTask_consolidateReport");
        assertThat(happened.stream(TaskClosed.class)).filteredOn(closed -> closed.taskId().equals(task)).singleElement()
                .matches(closed -> !closed.completed() && closed.assigneeId() == 121);
        assertThat(happened.stream(ProcessIntervened.class)).extracting(ProcessIntervened::kind, ProcessIntervened::reason)
                .containsExactly(tuple(Kind.TERMINATED, "机构撤并"));
        fire("callActivity_unitReports", "serviceTask_rollUpReports");
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void before_the_assignment_and_at_consolidation_it_ends_as_well() {
        assigning();
        terminate(ReportPhase.PLANNED);
        assertThat(waitingTasks()).isEmpty();
        endEverything();

        consolidating();
        assertThat(waitingTasks()).containsExactly("userTask_consolidateReport");
        terminate(ReportPhase.CONSOLIDATING);
        assertThat(waitingTasks()).isEmpty();
        assertThat(times("userTask_consolidateReport")).as("cancelled").isEqualTo(1);
    }

    @Test
    void under_legality_review_every_process_below_ends_with_it() {
        consolidating();
        announce(new ReportConsolidated(COORDINATOR_1, REPORT));
        announce(new DocumentChecked(OFFICE, REPORT, null));
        announce(new MatterSubmitted(COORDINATOR_1, MATTER, REPORT));
        assertThat(waitingTasks()).containsExactly("userTask_checkCompleteness");
        assertThat(runtime.createProcessInstanceQuery().variableValueEquals("reportId", REPORT).count()).isEqualTo(3);

        terminate(ReportPhase.UNDER_REVIEW);

        assertThat(waitingTasks()).isEmpty();
        assertThat(runtime.createProcessInstanceQuery().variableValueEquals("reportId", REPORT).count()).isZero();
        assertThat(management.createJobQuery().timers().activityId("event_limitPassed").count()).isZero();
    }

    @Test
    void what_stands_still_is_not_ended_before_it_goes_on() throws Exception {
        when(reports.readable(any(), anyLong())).thenAnswer(call -> reports.report(call.getArgument(1)));
        drafting();
        suspending.suspend(COORDINATOR_1, REPORT, "核查");
        refused(OutOfStep.class, () -> terminate(ReportPhase.DRAFTING));
        suspending.resume(COORDINATOR_1, REPORT, "核查完毕");
        terminate(ReportPhase.DRAFTING);
        assertThat(waitingTasks()).isEmpty();
    }

    @Test
    void a_rehearsal_names_what_would_end_and_changes_nothing() throws Exception {
        drafting();
        doAnswer(call -> {
            terminate(ReportPhase.DRAFTING);
            return null;
        }).when(terminateReport).terminate(any(), anyLong(), any());

        Consequences consequences = rehearsing.preview(COORDINATOR_1, REPORT);

        assertThat(consequences.dying()).extracting(Consequences.TaskLine::taskKey).containsExactly("userTask_draftSection", "userTask_draftSection");
        assertThat(consequences.born()).isEmpty();
        assertThat(consequences.told()).extracting(Person::id).containsExactlyInAnyOrder(121L, 122L);
        assertThat(waitingTasks()).containsExactly("userTask_draftSection", "userTask_draftSection");
        doThrow(new ReportSignedOnce()).when(terminateReport).requireTerminable(any(), anyLong());
        refused(ReportSignedOnce.class, () -> rehearsing.preview(COORDINATOR_1, REPORT));
    }

    @Test
    void one_begun_in_its_place_belongs_to_the_year_while_the_year_is_under_way() {
        when(openReports.openReports(CYCLE)).thenReturn(ids(REPORT, SECOND + 1));
        when(reports.report(SECOND + 1)).thenReturn(report(SECOND + 1));
        when(reports.report(SECOND)).thenReturn(report(SECOND));
        assigning(REPORT);
        terminate(ReportPhase.PLANNED);
        announce(new ReportRestarted(COORDINATOR_1, SECOND, REPORT, CYCLE, "撤并取消"));

        assertThat(work.ofReport(SECOND)).singleElement().matches(task -> task.taskKey().equals("userTask_assignSections"));
        assertThat(work.ofReport(REPORT)).isEmpty();
        announce(new SectionsAssigned(COORDINATOR_1, SECOND, ids()));
        fire("callActivity_unitReports");
        assertThat(times("callActivity_unitReports")).as("the year still waits for two").isEqualTo(1);
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey("report-" + SECOND).rootProcessInstances().count()).isZero();
    }

    @Test
    void once_the_year_is_over_it_begins_on_its_own() {
        when(reports.report(SECOND)).thenReturn(report(SECOND));
        assigning();
        terminate(ReportPhase.PLANNED);
        fire("callActivity_unitReports", "serviceTask_rollUpReports");
        announce(new ReportRestarted(COORDINATOR_1, SECOND, REPORT, CYCLE, "撤并取消"));

        assertThat(work.ofReport(SECOND)).singleElement().matches(task -> task.taskKey().equals("userTask_assignSections"));
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey("report-" + SECOND).rootProcessInstances().count()).isEqualTo(1);
    }

    @Test
    void a_report_that_began_by_an_earlier_diagram_is_migrated_first_and_ended_then() throws Exception {
        Deployment earlier = repository.createDeployment().addClasspathResource("diagrams/unit-report-1.3.bpmn")
                .addClasspathResource("bpmn/report-steps.dmn").deploy();
        try {
            ProcessDefinition old = repository.createProcessDefinitionQuery().deploymentId(earlier.getId()).processDefinitionKey("unitReport").singleResult();
            runtime.startProcessInstanceById(old.getId(), "report-" + REPORT, Map.of("reportId", REPORT, "cycleId", CYCLE, "unitId", UNIT,
                    "unitKind", "STREET", "resumeAt", "none"));
            assertThatThrownBy(() -> terminate(ReportPhase.PLANNED)).isInstanceOfSatisfying(OutOfStep.class,
                    refusal -> assertThat(refusal.code()).isEqualTo("reportBeganEarlier"));
            assertThat(waitingTasks()).containsExactly("userTask_assignSections");

            String newest = repository.createProcessDefinitionQuery().processDefinitionKey("unitReport").versionTag("1.4").singleResult().getId();
            var plan = runtime.createMigrationPlan(old.getId(), newest).mapEqualActivities().build();
            runtime.newMigration(plan).processInstanceQuery(runtime.createProcessInstanceQuery().processDefinitionId(old.getId())).execute();
            terminate(ReportPhase.PLANNED);
            assertThat(waitingTasks()).isEmpty();
            assertThat(passed()).contains("event_reportGivenUp");
        } finally {
            repository.deleteDeployment(earlier.getId(), true);
        }
    }

    private void terminate(ReportPhase from) {
        announce(new ReportTerminated(COORDINATOR_1, REPORT, from, "机构撤并"));
    }

    private void assigning(long report) {
        announce(new CycleOpened(COORDINATOR_1, CYCLE, 2098, UNIT));
        fire("serviceTask_notifyUnits", "serviceTask_openReports");
        assertThat(work.ofReport(report)).extracting(TaskInfo::taskKey).containsExactly("userTask_assignSections");
    }

    private void consolidating() {
        drafting();
        for (long section : new long[] {21, 22}) {
            announce(new SectionSubmitted(person(100 + section), REPORT, section));
            announce(new SectionReviewed(COORDINATOR_1, REPORT, section, true));
        }
        fire("callActivity_draftSections");
    }

    private static ReportView report(long id) {
        return new ReportView(id, CYCLE, UNIT, 2098, "报告", ReportPhase.PLANNED, null, List.of(section(21)));
    }
}
