package org.qianfa.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.shared.Actor;
import org.qianfa.shared.OutOfStep;
import org.qianfa.workflow.engine.Tokens.WaitingAt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a token back to the step before where the diagram declares that this is safe, also out of a process that step called. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StepsBack {

    private final RuntimeService runtime;
    private final BackPaths paths;
    private final Callers callers;
    private final Hands hands;

    StepsBack(RuntimeService runtime, BackPaths paths, Callers callers, Hands hands) {
        this.runtime = runtime;
        this.paths = paths;
        this.callers = callers;
        this.hands = hands;
    }

    /** Back to who did it. @throws OutOfStep if nothing that can go back stands after the step, or somebody has begun with it */
    public void take(String businessKey, String step) {
        List<Task> waiting = locked(businessKey, step);
        if (waiting.stream().anyMatch(paths::begun)) {
            throw new OutOfStep("somebody has begun with what follows " + step, "stepOpened");
        }
        long by = paths.before(waiting.get(0)).orElseThrow().by();
        back(waiting.get(0), step);
        hands.keep(WaitingAt.of(businessKey, step), by);
    }

    /** @throws OutOfStep if nothing that can go back stands after the step, or another person has it */
    public void give(String businessKey, String step, Actor by) {
        back(hands.inHands(locked(businessKey, step), by), step);
    }

    /** As they are once nobody else can move them. */
    private List<Task> locked(String businessKey, String step) {
        paths.lockAfter(businessKey, step);
        List<Task> waiting = paths.after(businessKey, step);
        if (waiting.isEmpty()) {
            throw new OutOfStep("nothing in " + businessKey + " goes back to " + step, "stepStays");
        }
        return waiting;
    }

    private void back(Task task, String step) {
        String done = paths.before(task).orElseThrow().taskId();
        ProcessInstance process = callers.withStep(task, step);
        ActivityInstance tree = runtime.getActivityInstance(process.getId());
        if (tree.getChildActivityInstances().length != 1 || tree.getChildTransitionInstances().length > 0) {
            throw new OutOfStep("other tokens stand beside " + task.getTaskDefinitionKey(), "stepStays");
        }
        move(process, step, tree.getChildActivityInstances()[0].getId());
        hands.undone(done);
    }

    private void move(ProcessInstance process, String step, String standing) {
        // Begun before the other ends: a process without a token would be over.
        Move.make(() -> runtime.createProcessInstanceModification(process.getId()).startBeforeActivity(step).cancelActivityInstance(standing).execute());
    }
}
