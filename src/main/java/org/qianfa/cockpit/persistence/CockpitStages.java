package org.qianfa.cockpit.persistence;

import static org.qianfa.cockpit.persistence.Columns.instant;
import static org.qianfa.cockpit.persistence.Columns.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.cockpit.Stage;
import org.qianfa.cockpit.domain.StageTally;
import org.qianfa.workflow.TaskInfo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stays of reports at stages. */
@Repository
public class CockpitStages {

    private final JdbcClient jdbc;

    CockpitStages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stays that were withdrawn do not count as rounds: nothing came back from them. */
    public void enter(TaskInfo task, Stage stage, String part) {
        long before = jdbc.sql("select count(*) from cockpit_stage where report_id = :reportId and part = :part and left_at is not null")
                .param("reportId", task.reportId()).param("part", part).query(Long.class).single();
        jdbc.sql("""
                insert into cockpit_stage (task_id, report_id, stage, part, entered_at, arrived_at, due_at, task_key, department_id, personal,
                    holder_id, acting_for, round)
                values (:taskId, :reportId, :stage, :part, :at, :at, :dueAt, :key, :department, :personal, :holder, :actingFor, :round)""")
                .param("taskId", task.taskId()).param("reportId", task.reportId()).param("stage", stage.name()).param("part", part)
                .param("at", time(task.openedAt())).param("dueAt", time(task.dueAt())).param("key", task.taskKey())
                .param("department", task.departmentId()).param("personal", task.personal())
                .param("holder", task.assigneeId()).param("actingFor", task.standing().actingFor()).param("round", before + 1).update();
    }

    public void leave(String taskId, Instant at) {
        jdbc.sql("update cockpit_stage set left_at = :at where task_id = :taskId")
                .param("at", time(at)).param("taskId", taskId).update();
    }

    public void due(String taskId, Instant dueAt) {
        jdbc.sql("update cockpit_stage set due_at = :due where task_id = :taskId").param("due", time(dueAt)).param("taskId", taskId).update();
    }

    /** As if it had never been entered. */
    public void forget(String taskId) {
        jdbc.sql("delete from cockpit_stage where task_id = :taskId").param("taskId", taskId).update();
    }

    /** When stays of several reports began and ended. */
    public List<Moments> moments(Collection<Long> reportIds) {
        return reportIds.isEmpty() ? List.of() : jdbc.sql("select report_id, stage, entered_at, left_at from cockpit_stage where report_id in (:reports)")
                .param("reports", reportIds).query((rs, n) -> new Moments(rs.getLong("report_id"), Stage.valueOf(rs.getString("stage")),
                        instant(rs, "entered_at"), instant(rs, "left_at"))).list();
    }

    /** Of several reports in one query. Grouped twice, as count(distinct part) would sort all stays of a year. */
    public Map<Long, List<StageTally>> tallies(Collection<Long> reportIds) {
        Map<Long, List<StageTally>> tallies = new HashMap<>();
        if (reportIds.isEmpty()) {
            return tallies;
        }
        jdbc.sql("""
                select report_id, stage, max(entered) as entered, max(left_at) as left_at, coalesce(min(open_due), max(due)) as due,
                    sum(open_stays) as open_stays, count(*) as parts, sum(stays) as stays
                from (select report_id, stage, part, max(entered_at) as entered, max(left_at) as left_at, max(due_at) as due,
                        min(case when left_at is null then due_at end) as open_due,
                        sum(case when left_at is null then 1 else 0 end) as open_stays, count(*) as stays
                    from cockpit_stage where report_id in (:reports) group by report_id, stage, part) as by_part
                group by report_id, stage""")
                .param("reports", reportIds)
                .query(rs -> {
                    tallies.computeIfAbsent(rs.getLong("report_id"), id -> new ArrayList<>()).add(new StageTally(
                            Stage.valueOf(rs.getString("stage")), instant(rs, "entered"), instant(rs, "left_at"),
                            instant(rs, "due"), rs.getLong("open_stays"), rs.getLong("parts"),
                            rs.getLong("stays") - rs.getLong("parts")));
                });
        return tallies;
    }

    /** @param leftAt {@code null} while it lasts */
    public record Moments(long reportId, Stage stage, Instant enteredAt, Instant leftAt) {
    }
}
