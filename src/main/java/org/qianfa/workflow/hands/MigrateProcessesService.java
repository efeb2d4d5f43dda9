package org.qianfa.workflow.hands;

import java.util.List;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.InterventionReasonMissing;
import org.qianfa.workflow.MigrateProcesses;
import org.qianfa.workflow.MigrationImpossible;
import org.qianfa.workflow.MigrationUnderWay;
import org.qianfa.workflow.NothingToMigrate;
import org.qianfa.workflow.ProcessIntervened.Kind;
import org.qianfa.workflow.hands.Interventions.Steps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class MigrateProcessesService implements MigrateProcesses {

    /** The others of a batch are judged by these; what fails nevertheless stays where it is. */
    private static final int TRIED_AT_MOST = 50;

    private final ProcessVersions versions;
    private final MigrationTrial trial;
    private final Interventions interventions;

    MigrateProcessesService(ProcessVersions versions, MigrationTrial trial, Interventions interventions) {
        this.versions = versions;
        this.trial = trial;
        this.interventions = interventions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RunningVersion> olderVersions(Actor by) {
        interventions.requireAdministrator(by);
        return versions.older();
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public MigrationPlan plan(Actor by, String processKey, int version, Long reportId) {
        interventions.requireAdministrator(by);
        ProcessDefinition from = versions.version(processKey, version);
        ProcessDefinition to = versions.newest(processKey);
        List<String> instances = running(from, to, reportId);
        var plan = trial.plan(from, to);
        List<String> tried = instances.subList(0, Math.min(TRIED_AT_MOST, instances.size()));
        return new MigrationPlan(versions.running(from, to), trial.mapped(plan).stream().flatMap(step -> versions.name(from, step).stream()).distinct().toList(),
                versions.onlyIn(from, to), versions.onlyIn(to, from), trial.faults(plan, tried), versions.reports(instances),
                instances.size(), tried.size());
    }

    @Override
    public int migrate(Actor by, String processKey, int version, Long reportId, String reason) throws Refusal {
        interventions.requireAdministrator(by);
        ProcessDefinition from = versions.version(processKey, version);
        ProcessDefinition to = versions.newest(processKey);
        List<String> instances = running(from, to, reportId);
        if (instances.isEmpty()) {
            throw new NothingToMigrate();
        }
        String why = InterventionReasonMissing.required(reason);
        if (trial.underWay()) {
            throw new MigrationUnderWay();
        }
        var plan = trial.plan(from, to);
        List<String> faults = trial.faults(plan, instances.subList(0, Math.min(TRIED_AT_MOST, instances.size())));
        if (!faults.isEmpty()) {
            throw new MigrationImpossible(faults);
        }
        List<Long> reports = versions.reports(instances);
        if (reportId == null) {
            trial.asBatch(plan, instances);
        } else {
            trial.now(plan, instances);
        }
        Steps steps = new Steps(processKey + " " + from.getVersion(), processKey + " " + to.getVersion());
        reports.forEach(report -> interventions.record(by, Kind.MIGRATED, report, null, steps, why));
        if (reports.isEmpty()) {
            interventions.record(by, Kind.MIGRATED, null, null, steps, why);
        }
        return instances.size();
    }

    private List<String> running(ProcessDefinition from, ProcessDefinition to, Long reportId) {
        return from.getVersion() == to.getVersion() ? List.of() : versions.instances(from, reportId);
    }
}
