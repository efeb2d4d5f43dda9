package org.qianfa.workflow.hands;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.workflow.FailedJobs;
import org.qianfa.workflow.ProcessIntervened.Kind;
import org.qianfa.workflow.hands.Interventions.Steps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FailedJobsService implements FailedJobs {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final DiagramSteps steps;
    private final Interventions interventions;

    FailedJobsService(RuntimeService runtime, ManagementService management, DiagramSteps steps, Interventions interventions) {
        this.runtime = runtime;
        this.management = management;
        this.steps = steps;
        this.interventions = interventions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FailedJob> failedJobs() {
        // An incident climbs to every calling process; only the one at its origin has the job.
        List<Incident> origins = runtime.createIncidentQuery().incidentType(Incident.FAILED_JOB_HANDLER_TYPE).list().stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId())).toList();
        Map<String, Job> jobs = management.createJobQuery().withException().noRetriesLeft().list().stream()
                .collect(Collectors.toMap(Job::getId, job -> job));
        return origins.stream().map(incident -> describe(incident, jobs.get(incident.getConfiguration())))
                .filter(Objects::nonNull).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public String stackTrace(Actor by, String jobId) {
        interventions.requireAdministrator(by);
        return management.getJobExceptionStacktrace(job(jobId).getId());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Following> following(Actor by, String jobId) {
        interventions.requireAdministrator(by);
        Job job = job(jobId);
        JobDefinition definition = definition(job);
        return definition == null || job.getProcessDefinitionId() == null ? List.of()
                : steps.after(job.getProcessDefinitionId(), definition.getActivityId());
    }

    @Override
    public void retry(Actor by, String jobId, String reason) {
        interventions.requireAdministrator(by);
        Job job = job(jobId);
        Long report = report(job.getExecutionId());
        management.setJobRetries(jobId, 1);
        management.setJobDuedate(jobId, null);
        interventions.record(by, Kind.RETRIED, report, null, new Steps(step(job), job.getId()), reason);
    }

    @Override
    public int retryAll(Actor by, Collection<String> jobIds, String reason) {
        interventions.requireAdministrator(by);
        List<String> failed = management.createJobQuery().withException().noRetriesLeft().list().stream().map(Job::getId)
                .filter(jobIds::contains).toList();
        failed.forEach(jobId -> retry(by, jobId, reason));
        return failed.size();
    }

    private FailedJob describe(Incident incident, Job job) {
        if (job == null) {
            return null;
        }
        String activity = incident.getActivityId();
        return new FailedJob(job.getId(), job.getProcessDefinitionKey(), job.getProcessInstanceId(), activity,
                steps.name(incident.getProcessDefinitionId(), activity), report(job.getExecutionId()), job.getExceptionMessage(),
                incident.getIncidentTimestamp().toInstant(), job.getRetries());
    }

    private Long report(String executionId) {
        return executionId != null && runtime.getVariable(executionId, "reportId") instanceof Number number ? number.longValue() : null;
    }

    private String step(Job job) {
        JobDefinition definition = definition(job);
        return definition == null ? job.getId() : steps.name(job.getProcessDefinitionId(), definition.getActivityId());
    }

    private JobDefinition definition(Job job) {
        return job.getJobDefinitionId() == null ? null : management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult();
    }

    private Job job(String jobId) {
        Job job = management.createJobQuery().jobId(jobId).singleResult();
        if (job == null) {
            throw new NotFound("job", jobId);
        }
        return job;
    }
}
