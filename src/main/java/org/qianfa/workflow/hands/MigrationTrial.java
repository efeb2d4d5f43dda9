package org.qianfa.workflow.hands;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingTransitionInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Maps equal steps of two versions and tries the result on instances, undoing each. */
@Component
class MigrationTrial {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Rehearsal rehearsal;

    MigrationTrial(RuntimeService runtime, ManagementService management, Rehearsal rehearsal) {
        this.runtime = runtime;
        this.management = management;
        this.rehearsal = rehearsal;
    }

    /** Timers and messages waited for are kept as they are: whoever moved a date moved it for good. */
    MigrationPlan plan(ProcessDefinition from, ProcessDefinition to) {
        return runtime.createMigrationPlan(from.getId(), to.getId()).mapEqualActivities().build();
    }

    List<String> mapped(MigrationPlan plan) {
        return plan.getInstructions().stream().map(MigrationInstruction::getSourceActivityId).toList();
    }

    /** Why instances cannot be migrated, each reason once. */
    List<String> faults(MigrationPlan plan, List<String> instances) {
        List<String> faults = new ArrayList<>();
        for (String instance : instances) {
            try {
                rehearsal.undone(() -> runtime.newMigration(plan).processInstanceIds(instance).execute());
            } catch (MigratingProcessInstanceValidationException e) {
                faults.addAll(said(e.getValidationReport()));
            }
        }
        return faults.stream().distinct().toList();
    }

    void now(MigrationPlan plan, List<String> instances) {
        runtime.newMigration(plan).processInstanceIds(instances).execute();
    }

    void asBatch(MigrationPlan plan, List<String> instances) {
        runtime.newMigration(plan).processInstanceIds(instances).executeAsync();
    }

    /** Whether parts of a batch have still to be tried; those that failed for good hold up nothing. */
    boolean underWay() {
        return management.createBatchStatisticsQuery().type(Batch.TYPE_PROCESS_INSTANCE_MIGRATION).list().stream()
                .anyMatch(batch -> batch.getRemainingJobs() > batch.getFailedJobs());
    }

    private static List<String> said(MigratingProcessInstanceValidationReport report) {
        Stream<String> activities = report.getActivityInstanceReports().stream().map(MigrationTrial::said);
        Stream<String> transitions = report.getTransitionInstanceReports().stream().map(MigrationTrial::said);
        return Stream.of(report.getFailures().stream(), activities, transitions).flatMap(all -> all).toList();
    }

    private static String said(MigratingActivityInstanceValidationReport report) {
        return report.getSourceScopeId() + ": " + String.join(", ", report.getFailures());
    }

    private static String said(MigratingTransitionInstanceValidationReport report) {
        return report.getSourceScopeId() + ": " + String.join(", ", report.getFailures());
    }
}
