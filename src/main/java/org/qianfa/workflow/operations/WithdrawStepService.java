package org.qianfa.workflow.operations;

import java.util.Collection;
import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskRefusal.AskedAlready;
import org.qianfa.workflow.TaskRefusal.NobodyAsked;
import org.qianfa.workflow.TaskRefusal.StepOpened;
import org.qianfa.workflow.TaskRefusal.StepUnopened;
import org.qianfa.workflow.WithdrawStep;
import org.qianfa.workflow.engine.StepsBack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class WithdrawStepService implements WithdrawStep {

    private final TaskDesk desk;
    private final Waiters waiters;
    private final StepsBack stepsBack;
    private final AskingBack asking;

    WithdrawStepService(TaskDesk desk, Waiters waiters, StepsBack stepsBack, AskingBack asking) {
        this.desk = desk;
        this.waiters = waiters;
        this.stepsBack = stepsBack;
        this.asking = asking;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> offered(Actor by, Collection<String> taskIds) {
        return taskIds.stream().filter(stepsBack::declared).filter(id -> waiters.didTheStepBefore(by, desk.task(id))).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public TaskInfo withdrawable(Actor by, String taskId) {
        TaskInfo task = desk.task(taskId);
        boolean asked = task.standing().asked() != null && TaskDesk.mayDo(by, task);
        return asked ? task : requireStepBefore(by, task);
    }

    @Override
    public void withdraw(Actor by, String taskId, String reason) throws Refusal {
        TaskInfo task = requireStepBefore(by, desk.task(taskId));
        String why = TaskDesk.requireWord(reason);
        if (touched(task)) {
            throw new StepOpened();
        }
        asking.takeBack(by, task, why);
        desk.record(by, "WithdrawStep", task, why, null);
    }

    @Override
    public void ask(Actor by, String taskId, String word) throws Refusal {
        TaskInfo task = requireStepBefore(by, desk.locked(taskId));
        String said = TaskDesk.requireWord(word);
        if (!touched(task)) {
            throw new StepUnopened();
        }
        if (task.standing().asked() != null) {
            throw new AskedAlready();
        }
        asking.ask(by, task, said);
        desk.record(by, "AskStepBack", task, said, null);
    }

    @Override
    public void answer(Actor by, String taskId, boolean granted, String word) throws Refusal {
        TaskInfo task = desk.task(taskId);
        if (!TaskDesk.mayDo(by, task)) {
            throw new NotFound("task", taskId);
        }
        if (task.standing().asked() == null) {
            throw new NobodyAsked();
        }
        String said = TaskDesk.requireWord(word);
        if (granted) {
            asking.giveBack(by, task, said);
        } else {
            asking.refuse(task);
        }
        desk.record(by, granted ? "GrantStepBack" : "RefuseStepBack", task, said, null);
    }

    private TaskInfo requireStepBefore(Actor by, TaskInfo task) {
        if (!stepsBack.declared(task.taskId()) || !waiters.didTheStepBefore(by, task)) {
            throw new NotFound("task", task.taskId());
        }
        return task;
    }

    private static boolean touched(TaskInfo task) {
        return task.assigneeId() != null || task.standing().seenAt() != null;
    }
}
