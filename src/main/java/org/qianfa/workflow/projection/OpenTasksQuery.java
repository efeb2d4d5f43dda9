package org.qianfa.workflow.projection;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.qianfa.workflow.OpenTasks;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.persistence.TaskMarks;
import org.qianfa.workflow.persistence.TaskMarks.Mark;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class OpenTasksQuery implements OpenTasks {

    private final TaskService tasks;
    private final TaskInfos infos;
    private final TaskMarks marks;

    OpenTasksQuery(TaskService tasks, TaskInfos infos, TaskMarks marks) {
        this.tasks = tasks;
        this.infos = infos;
        this.marks = marks;
    }

    @Override
    public List<TaskInfo> openTasks() {
        Map<String, Mark> all = marks.all();
        return tasks.createTaskQuery().list().stream().map(task -> infos.of(task, all.getOrDefault(task.getId(), TaskMarks.NONE))).toList();
    }
}
