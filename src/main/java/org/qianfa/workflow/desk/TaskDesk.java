package org.qianfa.workflow.desk;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OutOfStep;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskRefusal;
import org.qianfa.workflow.TaskRefusal.ActsForAnother;
import org.qianfa.workflow.TaskRefusal.TaskLent;
import org.qianfa.workflow.TaskRefusal.TaskWordMissing;
import org.qianfa.workflow.TaskRefusal.TaskWordTooLong;
import org.qianfa.workflow.persistence.TaskMarks;
import org.qianfa.workflow.projection.TaskInfos;
import org.springframework.stereotype.Component;

/** Lays an open task before whoever operates on it, and writes down what was done. */
@Component
public class TaskDesk {

    private static final int LONGEST_WORD = 200;

    private final TaskService tasks;
    private final TaskInfos infos;
    private final TaskMarks marks;
    private final TaskRecords records;

    TaskDesk(TaskService tasks, TaskInfos infos, TaskMarks marks, TaskRecords records) {
        this.tasks = tasks;
        this.infos = infos;
        this.marks = marks;
        this.records = records;
    }

    public TaskInfo task(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new NotFound("task", taskId);
        }
        return infos.of(task);
    }

    /**
     * The task for whoever is about to move it. All but what is meant for one person are locked first, so that none is done
     * while it is read; whoever moves such a one holds what it is about first and the task then.
     */
    public TaskInfo found(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new NotFound("task", taskId);
        }
        TaskInfo info = infos.of(task);
        return info.personal() ? info : locked(taskId);
    }

    /** The same of a task that does not stand still. */
    public TaskInfo running(String taskId) {
        TaskInfo task = found(taskId);
        requireRunning(task);
        return task;
    }

    /** Refuses what would move a task whose report stands still. */
    public static void requireRunning(TaskInfo task) {
        if (task.standing().suspended()) {
            throw new OutOfStep("the report is suspended", "reportSuspended");
        }
    }

    /** Nobody else moves the task before this transaction ends. */
    public TaskInfo locked(String taskId) {
        marks.lock(taskId);
        TaskInfo task = task(taskId);
        requireRunning(task);
        return task;
    }

    /** Whether the person holds the task, or could claim it. */
    boolean isOpenTo(Actor by, String taskId) {
        boolean running = tasks.createTaskQuery().taskId(taskId).active().count() > 0;
        return running && mayDo(by, task(taskId));
    }

    public static boolean mayDo(Actor by, TaskInfo task) {
        return task.assigneeId() == null ? task.pools().stream().anyMatch(by.pools()::contains) : task.assigneeId() == by.id();
    }

    /** What the person holds. Others of its pools learn that they do not hold it, everybody else nothing. */
    public TaskInfo requireHeld(Actor by, TaskInfo task) {
        if (task.assigneeId() != null && task.assigneeId() == by.id()) {
            return task;
        }
        boolean known = task.pools().stream().anyMatch(by.pools()::contains) || isPrincipal(by, task);
        if (known && task.assigneeId() != null) {
            throw new OutOfStep("task is held by another person", "taskHeld");
        }
        if (known) {
            throw new OutOfStep("task is held by nobody");
        }
        throw new NotFound("task", task.taskId());
    }

    /** What the person holds in the own name and has not lent. */
    public TaskInfo requireOwn(Actor by, TaskInfo task) throws TaskRefusal {
        if (isPrincipal(by, task) && task.standing().delegatedBy() != null) {
            throw new TaskLent();
        }
        requireHeld(by, task);
        if (task.standing().delegatedBy() != null) {
            throw new TaskLent();
        }
        if (task.standing().actingFor() != null) {
            throw new ActsForAnother();
        }
        requireRunning(task);
        return task;
    }

    /** Whether the task is the person's though another does it. */
    public static boolean isPrincipal(Actor by, TaskInfo task) {
        TaskInfo.Standing standing = task.standing();
        return standing.delegatedBy() != null && standing.delegatedBy() == by.id()
                || standing.actingFor() != null && standing.actingFor() == by.id();
    }

    public static String requireWord(String word) throws TaskRefusal {
        if (word == null || word.isBlank()) {
            throw new TaskWordMissing();
        }
        String said = word.strip();
        if (said.length() > LONGEST_WORD) {
            throw new TaskWordTooLong(LONGEST_WORD);
        }
        return said;
    }

    /** The next holder has not seen it. */
    public void give(TaskInfo task, long to) {
        marks.unsee(task.taskId());
        tasks.setAssignee(task.taskId(), Long.toString(to));
    }

    public void record(Actor by, String action, TaskInfo task, String reason, String details) {
        records.record(by, action, task, reason, details);
    }

    /** The same; whoever has the task next reads the word beside it. */
    public void handedOn(Actor by, String action, TaskInfo task, String word, String details) {
        records.handedOn(by, action, task, word, details);
    }
}
