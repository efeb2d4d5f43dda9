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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stays of reports at stages. */
@Repository
public class CockpitStages {

    private final JdbcClient jdbc;

    CockpitStages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void enter(String taskId, long reportId, Stage stage, String part, Instant at, Instant dueAt) {
        jdbc.sql("""
                insert into cockpit_stage (task_id, report_id, stage, part, entered_at, due_at)
                values (:taskId, :reportId, :stage, :part, :at, :dueAt)""")
                .param("taskId", taskId).param("reportId", reportId).param("stage", stage.name()).param("part", part)
                .param("at", time(at)).param("dueAt", time(dueAt)).update();
    }

    public void leave(String taskId, Instant at) {
        jdbc.sql("update cockpit_stage set left_at = :at where task_id = :taskId")
                .param("at", time(at)).param("taskId", taskId).update();
    }

    /** As if it had never been entered. */
    public void forget(String taskId) {
        jdbc.sql("delete from cockpit_stage where task_id = :taskId").param("taskId", taskId).update();
    }

    /** Of several reports in one query. */
    public Map<Long, List<StageTally>> tallies(Collection<Long> reportIds) {
        Map<Long, List<StageTally>> tallies = new HashMap<>();
        if (reportIds.isEmpty()) {
            return tallies;
        }
        jdbc.sql("""
                select report_id, stage, max(entered_at) as entered, max(left_at) as left_at,
                    coalesce(min(case when left_at is null then due_at end), max(due_at)) as due,
                    sum(case when left_at is null then 1 else 0 end) as open_stays,
                    count(distinct part) as parts, count(*) as stays
                from cockpit_stage where report_id in (:reports) group by report_id, stage""")
                .param("reports", reportIds)
                .query(rs -> {
                    tallies.computeIfAbsent(rs.getLong("report_id"), id -> new ArrayList<>()).add(new StageTally(
                            Stage.valueOf(rs.getString("stage")), instant(rs, "entered"), instant(rs, "left_at"),
                            instant(rs, "due"), rs.getLong("open_stays"), rs.getLong("parts"),
                            rs.getLong("stays") - rs.getLong("parts")));
                });
        return tallies;
    }
}
