package org.qianfa.workflow.projection;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.workflow.OpenTasks;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.projection.TaskInfos.EngineTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class OpenTasksQuery implements OpenTasks {

    private final TaskService tasks;
    private final TaskInfos infos;

    OpenTasksQuery(TaskService tasks, TaskInfos infos) {
        this.tasks = tasks;
        this.infos = infos;
    }

    @Override
    public List<TaskInfo> openTasks() {
        return tasks.createTaskQuery().active().list().stream().map(this::engineTask).map(infos::of).toList();
    }

    private EngineTask engineTask(Task task) {
        return new EngineTask(task.getId(), task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getName(),
                task.getAssignee(), pools(task.getId()), task.getCreateTime(), task.getDueDate(),
                tasks.getVariables(task.getId()));
    }

    private Set<String> pools(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream().map(IdentityLink::getGroupId).filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
