package org.qianfa.workflow.delegate;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qianfa.shared.Refusal;

/** A service task. A refusal becomes a BPMN error of the same code; anything unchecked is tried again and then an incident. */
abstract class UseCaseDelegate implements JavaDelegate {

    @Override
    public final void execute(DelegateExecution execution) {
        try {
            run(new Step(execution));
        } catch (Refusal refusal) {
            throw new BpmnError(refusal.code(), refusal.getMessage());
        }
    }

    abstract void run(Step step) throws Refusal;
}
