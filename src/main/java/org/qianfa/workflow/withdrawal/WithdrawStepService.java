package org.qianfa.workflow.withdrawal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskRefusal.AskedAlready;
import org.qianfa.workflow.TaskRefusal.NobodyAsked;
import org.qianfa.workflow.TaskRefusal.StepOpened;
import org.qianfa.workflow.TaskRefusal.StepUnopened;
import org.qianfa.workflow.WithdrawStep;
import org.qianfa.workflow.desk.TaskDesk;
import org.qianfa.workflow.engine.BackPaths;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class WithdrawStepService implements WithdrawStep {

    private final TaskDesk desk;
    private final BackPaths paths;
    private final AskingBack asking;

    WithdrawStepService(TaskDesk desk, BackPaths paths, AskingBack asking) {
        this.desk = desk;
        this.paths = paths;
        this.asking = asking;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> offered(Actor by, Collection<String> taskIds) {
        return taskIds.stream().filter(id -> before(by, id).isPresent() && !desk.task(id).standing().suspended()).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Offer withdrawable(Actor by, String taskId) {
        TaskInfo task = desk.task(taskId);
        boolean answers = task.standing().asked() != null && TaskDesk.mayDo(by, task);
        if (!answers) {
            stepBefore(by, task);
        }
        TaskDesk.requireRunning(task);
        return new Offer(task, paths.begun(taskId), answers);
    }

    @Override
    public void withdraw(Actor by, String taskId, String reason) throws Refusal {
        TaskInfo task = desk.task(taskId);
        String step = stepBefore(by, task);
        TaskDesk.requireRunning(task);
        String why = TaskDesk.requireWord(reason);
        if (paths.begun(taskId)) {
            throw new StepOpened();
        }
        asking.takeBack(by, task, step, why);
        desk.record(by, "WithdrawStep", task, why, null);
    }

    @Override
    public void ask(Actor by, String taskId, String word) throws Refusal {
        stepBefore(by, desk.task(taskId));
        TaskInfo task = desk.locked(taskId);
        String said = TaskDesk.requireWord(word);
        if (!paths.begun(taskId)) {
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
        TaskDesk.requireRunning(task);
        if (task.standing().asked() == null) {
            throw new NobodyAsked();
        }
        String said = TaskDesk.requireWord(word);
        if (granted) {
            asking.giveBack(by, task, paths.before(taskId).orElseThrow(NobodyAsked::new).step(), said);
            desk.record(by, "GrantStepBack", task, said, null);
        } else {
            asking.refuse(task);
            desk.handedOn(by, REFUSED, task, said, null);
        }
    }

    private String stepBefore(Actor by, TaskInfo task) {
        return before(by, task.taskId()).orElseThrow(() -> new NotFound("task", task.taskId()));
    }

    private Optional<String> before(Actor by, String taskId) {
        return paths.before(taskId).filter(before -> before.by() == by.id()).map(BackPaths.Before::step);
    }
}
