package org.qianfa.workflow.handing;

import java.util.Objects;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.LendTask;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskRefusal;
import org.qianfa.workflow.TaskRefusal.TaskNotLent;
import org.qianfa.workflow.desk.TaskDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class LendTaskService implements LendTask {

    private final TaskDesk desk;
    private final Entitled entitled;
    private final PersonalWorks personal;
    private final Lending lending;

    LendTaskService(TaskDesk desk, Entitled entitled, PersonalWorks personal, Lending lending) {
        this.desk = desk;
        this.entitled = entitled;
        this.personal = personal;
        this.lending = lending;
    }

    @Override
    public void lend(Actor by, String taskId, long to, String word) throws Refusal {
        TaskInfo found = desk.requireOwn(by, desk.found(taskId));
        String said = TaskDesk.requireWord(word);
        entitled.require(found, to);
        if (found.personal()) {
            // Before the task is locked: whoever hands in the section holds its report first and the task then.
            personal.of(found).lend(by, found, to, said);
        }
        TaskInfo task = stillOwn(by, taskId);
        lending.lend(task, to);
        desk.handedOn(by, "DelegateTask", task, said, by.id() + " → " + to);
    }

    /** The section is open to the colleague by now, which a refusal would leave so: this is a fault, and nothing of it stays. */
    private TaskInfo stillOwn(Actor by, String taskId) {
        try {
            return desk.requireOwn(by, desk.locked(taskId));
        } catch (TaskRefusal meanwhile) {
            throw new OutOfStep("the task was handed on at the same moment", "taskDelegated");
        }
    }

    @Override
    public void giveBack(Actor by, String taskId, String word) throws Refusal {
        TaskInfo found = desk.requireHeld(by, desk.running(taskId));
        if (found.standing().delegatedBy() == null) {
            throw new TaskNotLent();
        }
        String said = TaskDesk.requireWord(word);
        TaskInfo task = ended(by, found);
        lending.end(task);
        desk.handedOn(by, "ReturnDelegatedTask", task, said, by.id() + " → " + task.standing().delegatedBy());
    }

    @Override
    public void takeBack(Actor by, String taskId, String reason) throws Refusal {
        TaskInfo found = desk.running(taskId);
        if (!TaskDesk.isPrincipal(by, found)) {
            if (found.assigneeId() != null && found.assigneeId() == by.id()) {
                throw new TaskNotLent();
            }
            throw new NotFound("task", taskId);
        }
        String why = TaskDesk.requireWord(reason);
        TaskInfo task = ended(by, found);
        if (task.standing().delegatedBy() != null) {
            lending.end(task);
        } else {
            lending.recall(task);
        }
        desk.handedOn(by, "TakeTaskBack", task, why, task.assigneeId() + " → " + by.id());
    }

    /** The business closes to the colleague before the task is locked, as it opened. A task moved meanwhile is a fault: nothing of it stays. */
    private TaskInfo ended(Actor by, TaskInfo found) {
        personal.loanEnded(by, found);
        TaskInfo task = desk.locked(found.taskId());
        if (!Objects.equals(task.assigneeId(), found.assigneeId()) || !Objects.equals(task.standing().delegatedBy(), found.standing().delegatedBy())
                || !Objects.equals(task.standing().actingFor(), found.standing().actingFor())) {
            throw new OutOfStep("the task was handed on at the same moment", "taskHeld");
        }
        return task;
    }
}
