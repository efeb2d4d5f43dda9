package org.qianfa.workflow.reading;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.CleanableHistoricProcessInstanceReportResult;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.qianfa.workflow.ProcessHealth;
import org.qianfa.workflow.persistence.JobLocks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ProcessHealthQuery implements ProcessHealth {

    private final ProcessEngine engine;
    private final JobLocks locks;

    ProcessHealthQuery(ProcessEngine engine, JobLocks locks) {
        this.engine = engine;
        this.locks = locks;
    }

    @Override
    public Health health() {
        return new Health(jobs(), engine.getManagementService().createBatchQuery().count(), cleaning(), lifetimes());
    }

    private Jobs jobs() {
        ManagementService jobs = engine.getManagementService();
        JobLocks.Locks held = locks.locks(ClockUtil.getCurrentTime().toInstant());
        return new Jobs(jobs.createJobQuery().executable().count(), jobs.createJobQuery().timers().withRetriesLeft().count(),
                jobs.createJobQuery().noRetriesLeft().count(), held.held(), held.runOut());
    }

    private Cleaning cleaning() {
        Instant next = engine.getHistoryService().findHistoryCleanupJobs().stream().map(Job::getDuedate).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).map(Date::toInstant).orElse(null);
        List<CleanableHistoricProcessInstanceReportResult> report = engine.getHistoryService().createCleanableHistoricProcessInstanceReport().list();
        return new Cleaning(next, window(), report.stream().mapToLong(CleanableHistoricProcessInstanceReportResult::getCleanableProcessInstanceCount).sum(),
                report.stream().mapToLong(CleanableHistoricProcessInstanceReportResult::getFinishedProcessInstanceCount).sum());
    }

    private String window() {
        ProcessEngineConfigurationImpl settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        String start = settings.getHistoryCleanupBatchWindowStartTime();
        return start == null ? null : hour(start) + "–" + hour(settings.getHistoryCleanupBatchWindowEndTime());
    }

    /** Without the offset, which is that of the house. */
    private static String hour(String setting) {
        return setting.replaceFirst("[+-]\\d{4}$", "");
    }

    private List<Lifetime> lifetimes() {
        return engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().orderByProcessDefinitionKey().asc().list().stream()
                .map(process -> new Lifetime(process.getKey(), process.getHistoryTimeToLive())).toList();
    }
}
