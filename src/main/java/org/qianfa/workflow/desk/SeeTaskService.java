package org.qianfa.workflow.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.SeeTask;
import org.qianfa.workflow.TaskSeen;
import org.qianfa.workflow.persistence.TaskMarks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SeeTaskService implements SeeTask {

    private final TaskDesk desk;
    private final TaskMarks marks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeeTaskService(TaskDesk desk, TaskMarks marks, ApplicationEventPublisher events, Clock clock) {
        this.desk = desk;
        this.marks = marks;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void see(Actor by, String taskId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (desk.isOpenTo(by, taskId) && marks.see(taskId, by.id(), now)) {
            events.publishEvent(new TaskSeen(taskId, by.id(), now));
        }
    }
}
