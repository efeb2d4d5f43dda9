package org.qianfa.workflow.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.workflow.DeadlineReminder;
import org.qianfa.workflow.DeadlineReminder.Step;
import org.qianfa.workflow.Reminders;
import org.qianfa.workflow.TaskInfo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What went out. */
@Repository
class ReminderRows implements Reminders {

    private final JdbcClient jdbc;

    ReminderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Sent> sent(Collection<String> taskIds) {
        return taskIds.isEmpty() ? List.of() : jdbc.sql("select task_id, due_on, step, sent_at from workflow_reminder where task_id in (:ids) order by id")
                .param("ids", taskIds).query((row, n) -> new Sent(row.getString(1), row.getObject(2, LocalDate.class), Step.valueOf(row.getString(3)),
                        row.getObject(4, OffsetDateTime.class).toInstant())).list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if it went out already */
    void add(DeadlineReminder reminder, LocalDate dueOn, Instant at) {
        TaskInfo task = reminder.task();
        jdbc.sql("""
                insert into workflow_reminder (task_id, task_key, step, due_on, unit_id, report_id, recipients, sent_at)
                values (:taskId, :taskKey, :step, :dueOn, :unitId, :reportId, :recipients, :sentAt)""")
                .param("taskId", task.taskId()).param("taskKey", task.taskKey()).param("step", reminder.step().name()).param("dueOn", dueOn)
                .param("unitId", task.unitId()).param("reportId", task.reportId())
                .param("recipients", reminder.recipients().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")))
                .param("sentAt", OffsetDateTime.ofInstant(at, ZoneOffset.UTC)).update();
    }

    void move(String taskId, LocalDate from, LocalDate to) {
        jdbc.sql("update workflow_reminder set due_on = :to where task_id = :taskId and due_on = :from").param("to", to).param("taskId", taskId)
                .param("from", from).update();
    }

    @Override
    public Map<String, Reminder> latest(Collection<String> taskIds) {
        Map<String, Reminder> latest = new HashMap<>();
        sent(taskIds).forEach(sent -> latest.put(sent.taskId(), new Reminder(sent.step(), sent.at())));
        return latest;
    }

    record Sent(String taskId, LocalDate dueOn, Step step, Instant at) {
    }
}
