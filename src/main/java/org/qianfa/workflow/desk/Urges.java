package org.qianfa.workflow.desk;

import java.time.temporal.ChronoUnit;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskInfo.Urge;
import org.qianfa.workflow.TaskUrged;
import org.qianfa.workflow.persistence.TaskMarks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps that a task was urged, and announces it. */
@Component
class Urges {

    private final TaskMarks marks;
    private final ApplicationEventPublisher events;

    Urges(TaskMarks marks, ApplicationEventPublisher events) {
        this.marks = marks;
        this.events = events;
    }

    void urge(TaskInfo task, Urge urge) {
        // The databases keep microseconds; what is announced must equal what is kept.
        Urge kept = new Urge(urge.at().truncatedTo(ChronoUnit.MICROS), urge.by(), urge.word());
        marks.urge(task.taskId(), kept);
        events.publishEvent(new TaskUrged(task, kept));
    }
}
