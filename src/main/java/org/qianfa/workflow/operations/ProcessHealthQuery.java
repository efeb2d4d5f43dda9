package org.qianfa.workflow.operations;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.qianfa.workflow.ProcessHealth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ProcessHealthQuery implements ProcessHealth {

    private final ProcessEngine engine;

    ProcessHealthQuery(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public Health health() {
        var jobs = engine.getManagementService();
        return new Health(jobs.createJobQuery().executable().count(), jobs.createJobQuery().timers().withRetriesLeft().count(),
                jobs.createJobQuery().noRetriesLeft().count(), locked(), jobs.createBatchQuery().count(), cleanupAt(), window(), lifetimes());
    }

    /** The engine's queries do not tell which jobs a server holds. */
    private long locked() {
        return engine.getManagementService().createJobQuery().active().list().stream()
                .filter(JobEntity.class::isInstance)
                .map(JobEntity.class::cast)
                .filter(job -> job.getLockExpirationTime() != null && job.getLockExpirationTime().after(ClockUtil.getCurrentTime())).count();
    }

    private Instant cleanupAt() {
        return engine.getHistoryService().findHistoryCleanupJobs().stream().map(Job::getDuedate).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).map(Date::toInstant).orElse(null);
    }

    private String window() {
        ProcessEngineConfigurationImpl settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        String start = settings.getHistoryCleanupBatchWindowStartTime();
        return start == null ? null : start + "–" + settings.getHistoryCleanupBatchWindowEndTime();
    }

    private List<Lifetime> lifetimes() {
        return engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().orderByProcessDefinitionKey().asc().list().stream()
                .map(process -> new Lifetime(process.getKey(), process.getHistoryTimeToLive())).toList();
    }
}
