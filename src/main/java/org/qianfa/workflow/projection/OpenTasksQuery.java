package org.qianfa.workflow.projection;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.qianfa.workflow.OpenTasks;
import org.qianfa.workflow.TaskInfo;
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
        return tasks.createTaskQuery().list().stream().map(infos::of).toList();
    }
}
