package org.qianfa.workflow.standstill;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.workflow.process.MovedDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gives the open tasks of a report that stood still their days back. */
@Component
class MovedTasks {

    private final TaskService tasks;
    private final MovedDays days;
    private final ConsultationTimer consultation;
    private final TaskDates dates;
    private final ZoneId zone;

    MovedTasks(TaskService tasks, MovedDays days, ConsultationTimer consultation, TaskDates dates, @Value("${qianfa.zone}") ZoneId zone) {
        this.tasks = tasks;
        this.days = days;
        this.consultation = consultation;
        this.dates = dates;
        this.zone = zone;
    }

    int workingDays(long reportId, LocalDate stoppedOn, LocalDate resumedOn) {
        return days.workingDays(reportId, stoppedOn, resumedOn);
    }

    void move(long reportId, int workingDays) {
        if (workingDays > 0) {
            dates.tell(tasks.createTaskQuery().processVariableValueEquals("reportId", reportId).list().stream().filter(task -> task.getDueDate() != null)
                    .flatMap(task -> dates.move(task, later(task, reportId, workingDays)).stream()));
            consultation.move(reportId, day -> days.moved(reportId, day, workingDays));
        }
    }

    private Instant later(Task task, long reportId, int workingDays) {
        ZonedDateTime due = task.getDueDate().toInstant().atZone(zone);
        return days.moved(reportId, due.toLocalDate(), workingDays).atTime(due.toLocalTime()).atZone(zone).toInstant();
    }
}
