package org.qianfa.workflow.projection;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.projection.TaskInfos.EngineTask;
import org.springframework.stereotype.Component;

/** Tells of tasks the engine was asked for, with all that belongs to them. */
@Component
class EngineTasks {

    private final TaskService tasks;
    private final TaskInfos infos;

    EngineTasks(TaskService tasks, TaskInfos infos) {
        this.tasks = tasks;
        this.infos = infos;
    }

    TaskInfo info(Task task) {
        return infos.of(new EngineTask(task.getId(), task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getName(),
                task.getAssignee(), pools(task.getId()), task.getCreateTime(), task.getDueDate(),
                tasks.getVariables(task.getId())));
    }

    private Set<String> pools(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream().map(IdentityLink::getGroupId).filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
