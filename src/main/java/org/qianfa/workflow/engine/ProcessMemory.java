package org.qianfa.workflow.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What processes under way keep in mind for steps to come. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProcessMemory {

    private final RuntimeService runtime;

    ProcessMemory(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Nothing happens if no process of that key is under way: the next one asks anew when it begins. */
    public void remember(String businessKey, String variable, Object value) {
        try {
            runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list()
                    .forEach(process -> runtime.setVariable(process.getId(), variable, value));
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("another person moved the process at the same moment", e);
        }
    }
}
