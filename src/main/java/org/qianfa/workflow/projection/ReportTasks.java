package org.qianfa.workflow.projection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.projection.TaskInfos.EngineTask;
import org.springframework.stereotype.Component;

/** Single open tasks as the engine knows them, and those of one report. */
@Component
public class ReportTasks {

    private final TaskService tasks;
    private final TaskInfos infos;

    ReportTasks(TaskService tasks, TaskInfos infos) {
        this.tasks = tasks;
        this.infos = infos;
    }

    /** In the order they came. */
    public List<TaskInfo> ofReport(long reportId) {
        return tasks.createTaskQuery().active().processVariableValueEquals("reportId", reportId).orderByTaskCreateTime().asc()
                .list().stream().map(this::info).toList();
    }

    public Optional<TaskInfo> task(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().active().taskId(taskId).singleResult()).map(this::info);
    }

    private TaskInfo info(Task task) {
        return infos.of(new EngineTask(task.getId(), task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getName(),
                task.getAssignee(), tasks.getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet()),
                task.getCreateTime(), task.getDueDate(), tasks.getVariables(task.getId())));
    }
}
