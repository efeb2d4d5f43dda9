package org.qianfa.cockpit.persistence;

import static org.qianfa.cockpit.persistence.Columns.time;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qianfa.cockpit.Stage;
import org.qianfa.cockpit.domain.Attention;
import org.qianfa.cockpit.domain.Attention.Spent;
import org.qianfa.workflow.TaskHistory.PastTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the stays of a report over what the table says of them. */
@Repository
public class RebuiltStays {

    private final JdbcClient jdbc;
    private final StayClocks clocks;
    private final ForecastQueue forecasts;

    RebuiltStays(JdbcClient jdbc, StayClocks clocks, ForecastQueue forecasts) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.forecasts = forecasts;
    }

    /** Whoever would change one of them waits until this transaction ends. @return their tasks */
    public Set<String> lock(long reportId) {
        return jdbc.sql("select task_id from cockpit_stage where report_id = :id order by task_id for update").param("id", reportId)
                .query(String.class).set();
    }

    /**
     * Open stays the process knows nothing of go: they were withdrawn. What came up since the table was locked is left to whoever
     * brought it up. Forecasts rest on stays, and are made anew.
     */
    public void write(long reportId, List<Rebuilt> stays, Set<String> locked) {
        Set<String> withdrawn = new HashSet<>(locked);
        Set<String> there = jdbc.sql("select task_id from cockpit_stage where report_id = :id").param("id", reportId).query(String.class).set();
        for (Rebuilt stay : stays) {
            String taskId = stay.task().taskId();
            withdrawn.remove(taskId);
            if (locked.contains(taskId) || !there.contains(taskId)) {
                write(reportId, stay, locked.contains(taskId));
            }
        }
        if (!withdrawn.isEmpty()) {
            jdbc.sql("delete from cockpit_stage where task_id in (:gone) and left_at is null").param("gone", withdrawn).update();
        }
        forecasts.add(reportId);
    }

    private void write(long reportId, Rebuilt stay, boolean known) {
        PastTask task = stay.task();
        String sql = known ? """
                update cockpit_stage set stage = :stage, part = :part, entered_at = :at, left_at = :left, due_at = :dueAt, task_key = :key,
                    department_id = :department, personal = :personal, round = :round, left_on = null, idle_minutes = null, work_minutes = null,
                    total_minutes = null, own_idle_minutes = null, own_work_minutes = null, own_total_minutes = null
                where task_id = :taskId and report_id = :reportId""" : """
                insert into cockpit_stage (task_id, report_id, stage, part, entered_at, left_at, due_at, task_key, department_id, personal, round)
                values (:taskId, :reportId, :stage, :part, :at, :left, :dueAt, :key, :department, :personal, :round)""";
        jdbc.sql(sql).param("taskId", task.taskId()).param("reportId", reportId).param("stage", stay.stage().name()).param("part", stay.part())
                .param("at", time(task.openedAt())).param("left", time(task.endedAt())).param("dueAt", time(task.dueAt()))
                .param("key", task.taskKey()).param("department", task.departmentId()).param("personal", task.personal())
                .param("round", stay.round()).update();
        clocks.keep(task.taskId(), stay.attention());
        if (stay.spent() != null) {
            clocks.close(task.taskId(), stay.spent(), stay.leftOn());
        }
    }

    /** @param spent {@code null} while the task is open, as is {@code leftOn} */
    public record Rebuilt(PastTask task, Stage stage, String part, int round, Attention attention, Spent spent, LocalDate leftOn) {
    }
}
