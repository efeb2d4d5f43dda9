package org.qianfa.workflow.projection;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.qianfa.workflow.ReportWork;
import org.qianfa.workflow.TaskInfo;
import org.springframework.stereotype.Component;

/** Single open tasks as the engine knows them, and those of one report. */
@Component
public class ReportTasks implements ReportWork {

    private final TaskService tasks;
    private final TaskInfos infos;

    ReportTasks(TaskService tasks, TaskInfos infos) {
        this.tasks = tasks;
        this.infos = infos;
    }

    @Override
    public List<TaskInfo> ofReport(long reportId) {
        return tasks.createTaskQuery().active().processVariableValueEquals("reportId", reportId).orderByTaskCreateTime().asc()
                .list().stream().map(infos::of).toList();
    }

    public Optional<TaskInfo> task(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().active().taskId(taskId).singleResult()).map(infos::of);
    }
}
