package org.qianfa.workflow.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
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

    /** Nothing need be moved where the event was just passed and the step behind it will look at the moment again. */
    void reschedule(String processKey, String businessKey, String event, Instant moment) {
        ProcessInstance process = running(processKey, businessKey);
        Job timer = management.createJobQuery().timers().processInstanceId(process.getId()).activityId(event).singleResult();
        if (timer != null) {
            management.setJobDuedate(timer.getId(), Date.from(moment));
        } else if (!looksAgain(process, event)) {
            throw new OutOfStep(businessKey + " does not wait at " + event);
        }
    }

    /** Whether the step that waits to begin is one from which a way leads back to the event. */
    private boolean looksAgain(ProcessInstance process, String event) {
        return repository.getBpmnModelInstance(process.getProcessDefinitionId()).getModelElementsByType(BoundaryEvent.class).stream()
                .filter(boundary -> boundary.getSucceedingNodes().list().stream().anyMatch(next -> next.getId().equals(event)))
                .anyMatch(boundary -> management.createJobQuery().processInstanceId(process.getId())
                        .activityId(boundary.getAttachedTo().getId()).count() > 0);
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
