package org.qianfa.workflow.operations;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.qianfa.workflow.FailedJobs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FailedJobsService implements FailedJobs {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;
    private final Journal journal;

    FailedJobsService(RuntimeService runtime, ManagementService management, RepositoryService repository, Journal journal) {
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
        this.journal = journal;
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
        requireAdministrator(by);
        return management.getJobExceptionStacktrace(job(jobId).getId());
    }

    @Override
    public void retry(Actor by, String jobId, String reason) {
        requireAdministrator(by);
        Job job = job(jobId);
        Long report = report(job.getExecutionId());
        management.setJobRetries(jobId, 1);
        management.setJobDuedate(jobId, null);
        journal.record(by, "RetryJob", new Journal.Subject("report", report == null ? 0 : report, null), reason, job.getId());
    }

    private FailedJob describe(Incident incident, Job job) {
        if (job == null) {
            return null;
        }
        String processKey = job.getProcessDefinitionKey();
        FlowElement element = repository.getBpmnModelInstance(incident.getProcessDefinitionId())
                .getModelElementById(incident.getActivityId());
        return new FailedJob(job.getId(), processKey, job.getProcessInstanceId(), incident.getActivityId(),
                element == null ? incident.getActivityId() : element.getName(), report(job.getExecutionId()),
                job.getExceptionMessage(), incident.getIncidentTimestamp().toInstant(), job.getRetries());
    }

    private Long report(String executionId) {
        return runtime.getVariable(executionId, "reportId") instanceof Number number ? number.longValue() : null;
    }

    private Job job(String jobId) {
        Job job = management.createJobQuery().jobId(jobId).singleResult();
        if (job == null) {
            throw new NotFound("job", jobId);
        }
        return job;
    }

    private static void requireAdministrator(Actor by) {
        if (!by.holds(Role.SYSTEM_ADMIN)) {
            throw new NotPermitted("only a system administrator operates the process");
        }
    }
}
