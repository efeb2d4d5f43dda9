package org.qianfa.workflow.standstill;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.qianfa.workflow.ReportStopped;
import org.qianfa.workflow.SuspendReport.State;
import org.qianfa.workflow.TaskAssigned;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.projection.TaskInfos;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Everything under way about one report: its own process and all those it called. */
@Component
class ReportProcesses {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskInfos infos;
    private final ApplicationEventPublisher events;

    ReportProcesses(RuntimeService runtime, TaskService tasks, TaskInfos infos, ApplicationEventPublisher events) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.infos = infos;
        this.events = events;
    }

    State state(long reportId) {
        List<ProcessInstance> all = all(reportId);
        if (all.isEmpty()) {
            return State.NONE;
        }
        return all.stream().anyMatch(ProcessInstance::isSuspended) ? State.SUSPENDED : State.RUNNING;
    }

    void suspend(long reportId) {
        tell(reportId, each(reportId, runtime::suspendProcessInstanceById), true);
    }

    void resume(long reportId) {
        tell(reportId, each(reportId, runtime::activateProcessInstanceById), false);
    }

    /** The engine says nothing of tasks that stop or go on; the lists must hear of it all the same. */
    private List<TaskInfo> each(long reportId, Consumer<String> act) {
        List<TaskInfo> open = new ArrayList<>();
        for (ProcessInstance process : all(reportId)) {
            act.accept(process.getId());
            tasks.createTaskQuery().processInstanceId(process.getId()).list().stream().map(infos::of).forEach(open::add);
        }
        open.forEach(this::announce);
        return open;
    }

    private void tell(long reportId, List<TaskInfo> open, boolean stopped) {
        Set<Long> holders = open.stream().map(TaskInfo::assigneeId).filter(Objects::nonNull).collect(Collectors.toSet());
        events.publishEvent(new ReportStopped(reportId, holders, stopped));
    }

    private void announce(TaskInfo task) {
        events.publishEvent(new TaskAssigned(task.taskId(), task.assigneeId(), task.standing()));
    }

    private List<ProcessInstance> all(long reportId) {
        return runtime.createProcessInstanceQuery().variableValueEquals("reportId", reportId).list();
    }
}
