package org.qianfa.workflow.engine;

import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.shared.OutOfStep;
import org.qianfa.workflow.engine.Tokens.WaitingAt;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a token one step back where the diagram declares that this is safe. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StepsBack {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ModelProperties model;
    private final Hands hands;

    StepsBack(RuntimeService runtime, TaskService tasks, ModelProperties model, Hands hands) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.model = model;
        this.hands = hands;
    }

    /** Whether the diagram its process began with lets the step before the task be taken back. */
    public boolean declared(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).active().singleResult();
        return task != null && before(task).isPresent();
    }

    /** @throws OutOfStep if none waits there, the diagram does not let it go back, or somebody has opened or taken it */
    public void back(WaitingAt place) {
        Task task = hands.at(place);
        String before = before(task).orElseThrow(() -> new OutOfStep(task.getTaskDefinitionKey() + " does not go back", "stepStays"));
        hands.requireUntouched(task);
        ActivityInstance tree = runtime.getActivityInstance(task.getProcessInstanceId());
        if (tree.getChildActivityInstances().length != 1) {
            throw new OutOfStep("other tokens stand beside " + task.getTaskDefinitionKey(), "stepStays");
        }
        try {
            // Begun before the other ends: a process without a token would be over.
            runtime.createProcessInstanceModification(task.getProcessInstanceId()).startBeforeActivity(before)
                    .cancelActivityInstance(tree.getChildActivityInstances()[0].getId()).execute();
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("another person moved the process at the same moment", e);
        }
    }

    private Optional<String> before(Task task) {
        return model.property(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), ModelProperties.BACK_TO);
    }
}
