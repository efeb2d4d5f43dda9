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
    private final EngineTasks engine;

    OpenTasksQuery(TaskService tasks, EngineTasks engine) {
        this.tasks = tasks;
        this.engine = engine;
    }

    @Override
    public List<TaskInfo> openTasks() {
        return tasks.createTaskQuery().active().list().stream().map(engine::info).toList();
    }
}
