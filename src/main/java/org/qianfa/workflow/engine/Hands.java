package org.qianfa.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.cooperation.CountersignedSteps;
import org.qianfa.shared.Actor;
import org.qianfa.shared.OutOfStep;
import org.qianfa.workflow.engine.Tokens.WaitingAt;
import org.qianfa.workflow.persistence.TaskMarks;
import org.springframework.stereotype.Component;

/** In whose hands a task is, looked at while nobody else can move it. */
@Component
class Hands {

    private final TaskService tasks;
    private final TaskMarks marks;
    private final StandIns standIns;
    private final CountersignedSteps countersigned;

    Hands(TaskService tasks, TaskMarks marks, StandIns standIns, CountersignedSteps countersigned) {
        this.tasks = tasks;
        this.marks = marks;
        this.standIns = standIns;
        this.countersigned = countersigned;
    }

    /** @throws OutOfStep if none waits there */
    Task waiting(WaitingAt place) {
        List<Task> candidates = tasks.createTaskQuery().active()
                .processInstanceBusinessKey(place.businessKey()).taskDefinitionKey(place.taskKey()).list();
        return candidates.stream().filter(task -> matches(task, place)).findFirst()
                .orElseThrow(() -> nothingWaits(place));
    }

    private OutOfStep nothingWaits(WaitingAt place) {
        boolean suspended = tasks.createTaskQuery().suspended().processInstanceBusinessKey(place.businessKey()).taskDefinitionKey(place.taskKey()).count() > 0;
        return suspended ? new OutOfStep(place.businessKey() + " is suspended", "reportSuspended")
                : new OutOfStep("no " + place.taskKey() + " waits in " + place.businessKey());
    }

    private boolean matches(Task task, WaitingAt place) {
        return place.variable() == null
                || place.value().equals(tasks.getVariable(task.getId(), place.variable()));
    }

    /** The task that waits there as it is once nobody else can move it. @throws OutOfStep if none waits, or somebody was faster */
    Task at(WaitingAt place) {
        Task found = waiting(place);
        marks.lock(found.getId());
        Task task = tasks.createTaskQuery().taskId(found.getId()).active().singleResult();
        if (task == null) {
            throw new OutOfStep(found.getTaskDefinitionKey() + " was done at the same moment", "taskGone");
        }
        return task;
    }

    /** The task that waits there, in the person's hands and free to be finished. @throws OutOfStep if it is not */
    Task held(WaitingAt place, Actor by) {
        Task task = at(place);
        hold(task, by);
        if (!Apart.countersigns(task)) {
            countersigned.requireFree(by, new CountersignedSteps.Place(task.getId(), task.getTaskDefinitionKey(), place.businessKey(), report(task), Apart.of(task)));
        }
        return task;
    }

    private Long report(Task task) {
        return tasks.getVariable(task.getId(), "reportId") instanceof Number number ? number.longValue() : null;
    }

    /** What was done and is taken back needs nobody's countersign afterwards. */
    void undone(String taskId) {
        countersigned.gone(taskId);
    }

    /** What waits there is the person's, unless the diagram gave it to another. */
    void keep(WaitingAt place, long personId) {
        Task task = waiting(place);
        if (task.getAssignee() == null) {
            tasks.claim(task.getId(), Long.toString(personId));
        }
    }

    /** One of these tasks in the person's hands, countersigned or not: it is not finished but given back. @throws OutOfStep if none is */
    Task inHands(List<Task> candidates, Actor by) {
        String person = Long.toString(by.id());
        Task task = candidates.stream().filter(one -> person.equals(one.getAssignee())).findFirst()
                .or(() -> candidates.stream().filter(one -> one.getAssignee() == null).findFirst()).orElse(candidates.get(0));
        hold(task, by);
        return task;
    }

    /** Takes the task for the person if nobody has it. @throws OutOfStep if somebody else has, or it is lent out */
    private void hold(Task task, Actor by) {
        String person = Long.toString(by.id());
        if (task.getDelegationState() == DelegationState.PENDING && (person.equals(task.getAssignee()) || person.equals(task.getOwner()))) {
            throw new OutOfStep(task.getTaskDefinitionKey() + " is delegated", "taskDelegated");
        }
        if (task.getAssignee() == null) {
            tasks.claim(task.getId(), person);
        } else if (!task.getAssignee().equals(person)) {
            throw new OutOfStep(task.getTaskDefinitionKey() + " is held by another person", "taskHeld");
        }
    }

    /** What is lent out comes back first. */
    void home(Task task) {
        if (task.getDelegationState() == DelegationState.PENDING) {
            tasks.resolveTask(task.getId());
        }
    }

    void pass(Task task, long to) {
        if (task.getDelegationState() == DelegationState.PENDING) {
            throw new OutOfStep(task.getTaskDefinitionKey() + " is delegated", "taskDelegated");
        }
        StandIns.at(task.getTaskDefinitionKey()).ifPresent(place -> standIns.end(task.getId(), task.getTaskDefinitionKey(),
                task.getAssignee(), tasks.getVariable(task.getId(), place.variable())));
        marks.unsee(task.getId());
        // Also when the substitute keeps it in the own name: only another holder is announced.
        tasks.setAssignee(task.getId(), null);
        tasks.setAssignee(task.getId(), Long.toString(to));
    }
}
