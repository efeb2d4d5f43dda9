package org.qianfa.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.shared.Actor;
import org.qianfa.shared.OutOfStep;
import org.qianfa.workflow.persistence.TaskMarks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody may work on a step piece by piece: who could take it must not do so while another has it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StepHands {

    private final TaskService tasks;
    private final TaskMarks marks;

    StepHands(TaskService tasks, TaskMarks marks) {
        this.tasks = tasks;
        this.marks = marks;
    }

    /**
     * Who has none of these steps in a pool works there in another right, such as the drafter of a section, and may.
     *
     * @throws OutOfStep if the steps lie in the person's pools and others have them all
     */
    public void requireFree(Actor by, String businessKey, String... steps) {
        List<Task> pooled = pooled(by, businessKey, steps);
        if (!pooled.isEmpty() && pooled.stream().noneMatch(task -> task.getAssignee() == null || is(by, task.getAssignee()))) {
            throw taken(by, pooled);
        }
    }

    /**
     * The same for work nobody does but in a step of the own: one meant for this person, lent to another or not, or one in the pools.
     *
     * @param personal steps that are meant for one person each
     * @throws OutOfStep if the person has none
     */
    public void requireOwn(Actor by, String businessKey, Set<String> personal, String... steps) {
        List<Task> meant = tasks.createTaskQuery().processInstanceBusinessKey(businessKey).taskDefinitionKeyIn(personal.toArray(String[]::new)).list();
        if (meant.stream().anyMatch(task -> is(by, task.getAssignee()) || is(by, task.getOwner()))) {
            return;
        }
        List<Task> pooled = steps.length == 0 ? List.of() : pooled(by, businessKey, steps);
        if (pooled.stream().noneMatch(task -> task.getAssignee() == null || is(by, task.getAssignee()))) {
            throw taken(by, pooled.isEmpty() ? meant : pooled);
        }
    }

    /** As they are once nobody else can move them. */
    private List<Task> pooled(Actor by, String businessKey, String... steps) {
        List<Task> locked = new ArrayList<>();
        if (!by.pools().isEmpty()) {
            tasks.createTaskQuery().processInstanceBusinessKey(businessKey).taskDefinitionKeyIn(steps)
                    .taskCandidateGroupIn(List.copyOf(by.pools())).includeAssignedTasks().list().stream().map(Task::getId).sorted()
                    .filter(marks::lock).map(id -> tasks.createTaskQuery().taskId(id).singleResult()).forEach(locked::add);
        }
        return locked;
    }

    private static OutOfStep taken(Actor by, List<Task> taken) {
        boolean lent = taken.stream().anyMatch(task -> task.getDelegationState() == DelegationState.PENDING && is(by, task.getOwner()));
        return taken.isEmpty() ? new OutOfStep("no such step is open to " + by.username())
                : new OutOfStep("the step is in another person's hands", lent ? "taskDelegated" : "taskHeld");
    }

    private static boolean is(Actor person, String engineUser) {
        return Long.toString(person.id()).equals(engineUser);
    }
}
