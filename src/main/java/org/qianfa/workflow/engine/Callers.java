package org.qianfa.workflow.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.shared.OutOfStep;
import org.springframework.stereotype.Component;

/** Finds the process a step belongs to, among that of a task and those that called it. */
@Component
class Callers {

    private final RuntimeService runtime;
    private final ModelProperties model;

    Callers(RuntimeService runtime, ModelProperties model) {
        this.runtime = runtime;
        this.model = model;
    }

    /** @throws OutOfStep if none of them has such a step */
    ProcessInstance withStep(Task task, String step) {
        ProcessInstance process = runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult();
        while (process != null && !model.has(process.getProcessDefinitionId(), step)) {
            process = runtime.createProcessInstanceQuery().subProcessInstanceId(process.getId()).singleResult();
        }
        if (process == null) {
            throw new OutOfStep(task.getTaskDefinitionKey() + " does not go back to " + step, "stepStays");
        }
        return process;
    }
}
