package org.qianfa.workflow.standstill;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.workflow.TaskDateMoved;
import org.qianfa.workflow.process.MovedDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives the open tasks of a report that stood still their days back. */
@Component
class MovedTasks {

    private final TaskService tasks;
    private final MovedDays days;
    private final ConsultationTimer consultation;
    private final ApplicationEventPublisher events;
    private final ZoneId zone;

    MovedTasks(TaskService tasks, MovedDays days, ConsultationTimer consultation, ApplicationEventPublisher events, @Value("${qianfa.zone}") ZoneId zone) {
        this.tasks = tasks;
        this.days = days;
        this.consultation = consultation;
        this.events = events;
        this.zone = zone;
    }

    int workingDays(long reportId, LocalDate stoppedOn, LocalDate resumedOn) {
        return days.workingDays(reportId, stoppedOn, resumedOn);
    }

    void move(long reportId, int workingDays) {
        if (workingDays > 0) {
            tasks.createTaskQuery().processVariableValueEquals("reportId", reportId).list().stream().filter(task -> task.getDueDate() != null)
                    .forEach(task -> move(task, reportId, workingDays));
            consultation.move(reportId, day -> days.moved(reportId, day, workingDays));
        }
    }

    private void move(Task task, long reportId, int workingDays) {
        Instant from = task.getDueDate().toInstant();
        ZonedDateTime due = from.atZone(zone);
        Instant to = days.moved(reportId, due.toLocalDate(), workingDays).atTime(due.toLocalTime()).atZone(zone).toInstant();
        if (!to.equals(from)) {
            task.setDueDate(Date.from(to));
            tasks.saveTask(task);
            events.publishEvent(new TaskDateMoved(task.getId(), from, to));
        }
    }
}
