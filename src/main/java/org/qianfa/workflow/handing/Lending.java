package org.qianfa.workflow.handing;

import org.camunda.bpm.engine.TaskService;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskTaken;
import org.qianfa.workflow.engine.StandIns;
import org.qianfa.workflow.persistence.TaskMarks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves a task to a colleague for a while, and back. */
@Component
class Lending {

    private final TaskService tasks;
    private final TaskMarks marks;
    private final StandIns standIns;
    private final ApplicationEventPublisher events;

    Lending(TaskService tasks, TaskMarks marks, StandIns standIns, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.marks = marks;
        this.standIns = standIns;
        this.events = events;
    }

    void lend(TaskInfo task, long to) {
        marks.unsee(task.taskId());
        // The engine would keep the first who ever lent it as the one it goes back to.
        tasks.setOwner(task.taskId(), Long.toString(task.assigneeId()));
        tasks.delegateTask(task.taskId(), Long.toString(to));
    }

    /** Back to who lent it. */
    void end(TaskInfo task) {
        tasks.resolveTask(task.taskId());
        events.publishEvent(new TaskTaken(task, task.assigneeId()));
    }

    /** From the substitute to whose task it is. */
    void recall(TaskInfo task) {
        long principal = task.standing().actingFor();
        standIns.end(task.taskId(), task.taskKey(), Long.toString(task.assigneeId()), task.sectionId());
        tasks.setAssignee(task.taskId(), Long.toString(principal));
        events.publishEvent(new TaskTaken(task, task.assigneeId()));
    }
}
