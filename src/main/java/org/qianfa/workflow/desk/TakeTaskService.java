package org.qianfa.workflow.desk;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.OutOfStep;
import org.qianfa.workflow.TakeTask;
import org.qianfa.workflow.engine.ModelProperties;
import org.qianfa.workflow.persistence.TaskMarks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class TakeTaskService implements TakeTask {

    private final TaskService tasks;
    private final ModelProperties model;
    private final TaskMarks marks;
    private final Journal journal;

    TakeTaskService(TaskService tasks, ModelProperties model, TaskMarks marks, Journal journal) {
        this.tasks = tasks;
        this.model = model;
        this.marks = marks;
        this.journal = journal;
    }

    @Override
    public void claim(Actor by, String taskId) {
        Task task = open(taskId);
        if (!inPools(taskId, by.pools())) {
            throw new NotFound("task", taskId);
        }
        requireRunning(task);
        if (task.getAssignee() != null && !task.getAssignee().equals(person(by))) {
            throw new OutOfStep("task is held by another person", "taskHeld");
        }
        if (task.getAssignee() == null) {
            tasks.claim(taskId, person(by));
            record(by, "ClaimTask", task);
        }
    }

    @Override
    public void unclaim(Actor by, String taskId) {
        Task task = open(taskId);
        if (!person(by).equals(task.getAssignee())) {
            throw new NotFound("task", taskId);
        }
        requireRunning(task);
        if (task.getDelegationState() == DelegationState.PENDING) {
            throw new OutOfStep("a delegated task goes back to who lent it", "taskDelegated");
        }
        if (model.property(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), ModelProperties.PERSONAL).isPresent()) {
            throw new NotPermitted("the task is meant for this person alone");
        }
        tasks.setAssignee(taskId, null);
        record(by, "UnclaimTask", task);
    }

    private static void requireRunning(Task task) {
        if (task.isSuspended()) {
            throw new OutOfStep("the report is suspended", "reportSuspended");
        }
    }

    private boolean inPools(String taskId, Set<String> pools) {
        return !pools.isEmpty() && tasks.createTaskQuery().taskId(taskId).taskCandidateGroupIn(List.copyOf(pools)).includeAssignedTasks().count() > 0;
    }

    /** Nobody else moves it before this transaction ends. */
    private Task open(String taskId) {
        marks.lock(taskId);
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new NotFound("task", taskId);
        }
        return task;
    }

    private void record(Actor by, String action, Task task) {
        Object unit = tasks.getVariable(task.getId(), "unitId");
        Object report = tasks.getVariable(task.getId(), "reportId");
        journal.record(by, action, new Journal.Subject("report", report instanceof Number n ? n.longValue() : 0,
                unit instanceof Number n ? n.longValue() : null), null, task.getTaskDefinitionKey());
    }

    private static String person(Actor by) {
        return Long.toString(by.id());
    }
}
