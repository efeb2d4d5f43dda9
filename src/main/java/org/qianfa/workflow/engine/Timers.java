package org.qianfa.workflow.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.qianfa.shared.OutOfStep;
import org.springframework.stereotype.Component;

/** Moments that processes wait for. */
@Component
class Timers {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService management;

    Timers(RuntimeService runtime, RepositoryService repository, ManagementService management) {
        this.runtime = runtime;
        this.repository = repository;
        this.management = management;
    }

    void reschedule(String processKey, String businessKey, String event, Instant moment) {
        Job timer = management.createJobQuery().timers().processInstanceId(running(processKey, businessKey).getId()).activityId(event).singleResult();
        if (timer == null) {
            throw new OutOfStep(businessKey + " does not wait at " + event);
        }
        management.setJobDuedate(timer.getId(), Date.from(moment));
    }

    /** Instances go on in the version they began with. */
    void requireStep(String processKey, String businessKey, String step) {
        String definition = running(processKey, businessKey).getProcessDefinitionId();
        if (repository.getBpmnModelInstance(definition).getModelElementById(step) == null) {
            throw new OutOfStep(businessKey + " began in a version without " + step);
        }
    }

    private ProcessInstance running(String processKey, String businessKey) {
        ProcessInstance process = runtime.createProcessInstanceQuery().processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey).active().singleResult();
        if (process == null) {
            throw new OutOfStep("no " + processKey + " is under way in " + businessKey);
        }
        return process;
    }
}
