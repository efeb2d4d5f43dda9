package org.qianfa.workflow.projection;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.workflow.TaskInfo;
import org.springframework.stereotype.Component;

/** Open tasks with a date, a page at a time; those of suspended instances are left out, their clocks stand still. */
@Component
public class DatedTasks {

    private final TaskService tasks;
    private final ManagementService management;
    private final TaskInfos infos;

    DatedTasks(TaskService tasks, ManagementService management, TaskInfos infos) {
        this.tasks = tasks;
        this.management = management;
        this.infos = infos;
    }

    /**
     * By id, so that a task which ends between two pages moves no other from one page to the next.
     *
     * @param after the id the last page ended with, empty for the first
     */
    public List<Dated> dueBefore(Instant horizon, String after, int size) {
        return tasks.createNativeTaskQuery()
                .sql("select * from " + management.getTableName(Task.class)
                        + " where DUE_DATE_ < #{horizon} and ID_ > #{after} and SUSPENSION_STATE_ = 1 order by ID_")
                .parameter("horizon", Date.from(horizon)).parameter("after", after).listPage(0, size).stream()
                .map(task -> new Dated(task.getId(), task.getCreateTime().toInstant(), task.getDueDate().toInstant(), () -> infos.of(task)))
                .toList();
    }

    /** @param whole everything about the task; asked for only where it is needed */
    public record Dated(String taskId, Instant openedAt, Instant dueAt, Supplier<TaskInfo> whole) {
    }
}
