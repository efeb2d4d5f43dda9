package org.qianfa.cockpit.persistence;

import static org.qianfa.cockpit.persistence.Columns.instant;
import static org.qianfa.cockpit.persistence.Columns.time;

import java.time.Instant;
import java.util.List;
import org.qianfa.cockpit.ReportPath.Intervention;
import org.qianfa.cockpit.Stage;
import org.qianfa.workflow.ProcessIntervened;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stays of one report one by one, and interventions. */
@Repository
public class PathRows {

    private final JdbcClient jdbc;

    PathRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<StayRow> stays(long reportId) {
        return jdbc.sql("select * from cockpit_stage where report_id = :id order by entered_at, task_id").param("id", reportId)
                .query((rs, n) -> new StayRow(Stage.valueOf(rs.getString("stage")), rs.getString("task_key"),
                        rs.getObject("department_id", Long.class), rs.getObject("holder_id", Long.class), rs.getObject("acting_for", Long.class),
                        instant(rs, "entered_at"), instant(rs, "taken_at"), instant(rs, "opened_at"), instant(rs, "left_at"), instant(rs, "due_at"),
                        rs.getInt("round"))).list();
    }

    public List<Intervention> interventions(long reportId) {
        return jdbc.sql("select * from cockpit_intervention where report_id = :id order by id").param("id", reportId)
                .query((rs, n) -> new Intervention(ProcessIntervened.Kind.valueOf(rs.getString("kind")), rs.getString("step_from"),
                        rs.getString("step_to"), rs.getString("person_name"), rs.getString("reason"), instant(rs, "done_at"))).list();
    }

    public void add(ProcessIntervened event) {
        jdbc.sql("""
                insert into cockpit_intervention (report_id, kind, step_from, step_to, person_id, person_name, reason, done_at)
                values (:report, :kind, :from, :to, :person, :name, :reason, :at)""")
                .param("report", event.reportId()).param("kind", event.kind().name()).param("from", event.from())
                .param("to", event.to()).param("person", event.by().id()).param("name", event.by().displayName())
                .param("reason", event.reason()).param("at", time(event.at())).update();
    }

    /** See {@link org.qianfa.cockpit.ReportPath.Stay}. */
    public record StayRow(Stage stage, String taskKey, Long departmentId, Long holderId, Long actingFor, Instant enteredAt, Instant takenAt,
                          Instant openedAt, Instant leftAt, Instant dueAt, int round) {
    }
}
