package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.qianfa.shared.Role.COORDINATOR;
import static org.qianfa.shared.Role.SYSTEM_ADMIN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.qianfa.drafting.ReportView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.signoff.DeputyLeaderReviewed;
import org.qianfa.workflow.MigrateProcesses.MigrationPlan;
import org.qianfa.workflow.MigrateProcesses.RunningVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** A diagram changes while reports are under way. */
class MigrationTraceTest extends ProcessTest {

    private static final Actor ADMIN = person(90, SYSTEM_ADMIN);
    private static final Actor SOMEBODY = person(1, COORDINATOR);

    @Autowired MigrateProcesses migrating;
    @Autowired RepositoryService repository;
    private int old;
    private String tag;

    @BeforeEach
    void version() {
        ProcessDefinition newest = repository.createProcessDefinitionQuery().processDefinitionKey("reportReview").latestVersion().singleResult();
        old = newest.getVersion();
        tag = newest.getVersionTag();
    }

    @AfterEach
    void forgetTheChange() {
        management.createBatchQuery().list().forEach(batch -> management.deleteBatch(batch.getId(), true));
        repository.createDeploymentQuery().deploymentName("changed").list().forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void a_running_report_goes_on_by_the_changed_diagram() throws Exception {
        begun(REPORT);
        String task = tasks.createTaskQuery().singleResult().getId();
        change(model -> model.replace("name=\"分管领导审核\"", "name=\"分管领导复核\""));
        assertThat(migrating.olderVersions(ADMIN)).singleElement()
                .isEqualTo(new RunningVersion("reportReview", old, tag, 1, old + 1, "9.9"));

        MigrationPlan plan = migrating.plan(ADMIN, "reportReview", old, REPORT);
        assertThat(plan.holds()).as(plan.faults().toString()).isTrue();
        assertThat(plan).extracting(MigrationPlan::gone, MigrationPlan::added, MigrationPlan::reports, MigrationPlan::tried)
                .containsExactly(List.of(), List.of(), List.of(REPORT), 1);
        assertThat(versionOf(REPORT)).as("a plan changes nothing").isEqualTo(old);

        assertThat(migrating.migrate(ADMIN, "reportReview", old, REPORT, "新版流程")).isEqualTo(1);

        assertThat(versionOf(REPORT)).isEqualTo(old + 1);
        assertThat(tasks.createTaskQuery().singleResult().getId()).isEqualTo(task);
        verify(journal).record(eq(ADMIN), eq("MigrateProcesses"), any(), eq("新版流程"), any());
        announce(new DeputyLeaderReviewed(SOMEBODY, REPORT, null));
        assertThat(waitingTasks()).containsExactly("userTask_reviewSecrecy");
        assertThatThrownBy(() -> migrating.migrate(ADMIN, "reportReview", old, null, "x")).isInstanceOf(NothingToMigrate.class);
    }

    @Test
    void a_step_that_is_no_longer_there_is_named_and_nothing_is_migrated() throws Exception {
        begun(REPORT);
        change(model -> model.replace("userTask_reviewAsDeputyLeader\"", "userTask_reviewAsVice\""));

        MigrationPlan plan = migrating.plan(ADMIN, "reportReview", old, null);

        assertThat(plan.holds()).isFalse();
        assertThat(plan.faults()).anyMatch(fault -> fault.startsWith("userTask_reviewAsDeputyLeader: "));
        assertThat(plan.gone()).containsExactly("分管领导审核");
        assertThatThrownBy(() -> migrating.migrate(ADMIN, "reportReview", old, REPORT, "x")).isInstanceOf(MigrationImpossible.class);
        assertThatThrownBy(() -> migrating.migrate(ADMIN, "reportReview", old, null, "x")).isInstanceOf(MigrationImpossible.class);
        assertThat(versionOf(REPORT)).isEqualTo(old);
        assertThat(management.createBatchQuery().count()).isZero();
        verify(journal, never()).record(any(), any(), any(), any(), any());
    }

    @Test
    void many_reports_are_migrated_as_a_batch() throws Exception {
        ReportView report = reports.report(REPORT);
        when(reports.report(REPORT + 1)).thenReturn(report);
        begun(REPORT);
        begun(REPORT + 1);
        change(model -> model);

        int migrated = transaction.execute(status -> act("新版流程"));

        assertThat(migrated).isEqualTo(2);
        assertThat(versionOf(REPORT)).as("soon, not at once").isEqualTo(old);
        runBatch();
        assertThat(List.of(versionOf(REPORT), versionOf(REPORT + 1))).containsOnly(old + 1);
        verify(journal, Mockito.times(2)).record(eq(ADMIN), eq("MigrateProcesses"), any(), eq("新版流程"), any());
    }

    @Test
    void while_a_batch_is_under_way_nothing_else_is_migrated() throws Exception {
        begun(REPORT);
        change(model -> model);
        transaction.execute(status -> act("新版流程"));

        assertThatThrownBy(() -> migrating.migrate(ADMIN, "reportReview", old, REPORT, "x")).isInstanceOf(MigrationUnderWay.class);
        assertThatThrownBy(() -> migrating.migrate(ADMIN, "reportReview", old, null, "x")).isInstanceOf(MigrationUnderWay.class);

        assertThat(versionOf(REPORT)).isEqualTo(old);
        assertThat(management.createBatchQuery().count()).isEqualTo(1);
        verify(journal).record(any(), any(), any(), any(), any());
        runBatch();
        assertThat(versionOf(REPORT)).isEqualTo(old + 1);
        assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
    }

    @Test
    void only_an_administrator_migrates_with_a_reason_what_runs_in_an_older_version() throws Exception {
        begun(REPORT);
        assertThat(migrating.plan(ADMIN, "reportReview", old, null)).as("it is the newest").matches(plan -> !plan.holds() && plan.instances() == 0);
        assertThatThrownBy(() -> migrating.migrate(ADMIN, "reportReview", old, null, "x")).isInstanceOf(NothingToMigrate.class);
        change(model -> model);

        assertThatThrownBy(() -> migrating.migrate(ADMIN, "reportReview", old, null, " ")).isInstanceOf(InterventionReasonMissing.class);
        assertThatThrownBy(() -> migrating.migrate(SOMEBODY, "reportReview", old, null, "x")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> migrating.olderVersions(SOMEBODY)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> migrating.plan(SOMEBODY, "reportReview", old, null)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> migrating.plan(ADMIN, "reportReview", 99, null)).isInstanceOf(NotFound.class);
        assertThat(migrating.plan(ADMIN, "reportReview", old, REPORT + 5).instances()).isZero();
        assertThat(versionOf(REPORT)).isEqualTo(old);
    }

    private void begun(long report) {
        runtime.startProcessInstanceByKey("reportReview", "report-" + report, Map.of("reportId", report, "cycleId", CYCLE, "unitId", UNIT,
                "omittedSteps", "-", "resumeAt", "userTask_reviewAsDeputyLeader", "reviewOutcome", "consolidation"));
    }

    private void change(UnaryOperator<String> how) throws IOException {
        String model = new ClassPathResource("bpmn/report-review.bpmn").getContentAsString(StandardCharsets.UTF_8);
        String changed = how.apply(model).replace("camunda:versionTag=\"" + tag + "\"", "camunda:versionTag=\"9.9\"");
        repository.createDeployment().name("changed").addString("report-review-changed.bpmn", changed).deploy();
    }

    private int act(String reason) {
        try {
            return migrating.migrate(ADMIN, "reportReview", old, null, reason);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The seed of the batch makes its jobs, each of which migrates some instances. */
    private void runBatch() {
        for (int round = 0; round < 3; round++) {
            management.createJobQuery().messages().list().stream().map(Job::getId).forEach(management::executeJob);
        }
    }

    private int versionOf(long report) {
        String definition = runtime.createProcessInstanceQuery().processInstanceBusinessKey("report-" + report).singleResult().getProcessDefinitionId();
        return repository.getProcessDefinition(definition).getVersion();
    }
}
