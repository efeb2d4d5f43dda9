package org.qianfa.inbox.persistence;

import static org.qianfa.inbox.persistence.Columns.instant;
import static org.qianfa.inbox.persistence.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the tables of the inbox, and reads them whole for comparison. */
@Repository
public class InboxItems {

    private final JdbcClient jdbc;

    InboxItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(InboxRow row) {
        jdbc.sql("""
                insert into inbox_item (task_id, task_key, cycle_id, report_id, section_id, department_id, unit_id,
                    assignee_id, personal, link, title, subject, report_year, opened_at, due_at, due_key)
                values (:taskId, :taskKey, :cycleId, :reportId, :sectionId, :departmentId, :unitId,
                    :assigneeId, :personal, :link, :title, :subject, :year, :openedAt, :dueAt, :dueKey)""")
                .param("taskId", row.taskId()).param("taskKey", row.taskKey())
                .param("cycleId", row.cycleId()).param("reportId", row.reportId())
                .param("sectionId", row.sectionId()).param("departmentId", row.departmentId())
                .param("unitId", row.unitId()).param("assigneeId", row.assigneeId())
                .param("personal", row.personal()).param("link", row.link())
                .param("title", row.about().title()).param("subject", row.about().subject())
                .param("year", row.about().year()).param("openedAt", time(row.openedAt()))
                .param("dueAt", time(row.dueAt())).param("dueKey", time(row.dueKey()))
                .update();
        for (String pool : row.pools()) {
            jdbc.sql("""
                    insert into inbox_pool (task_id, pool, taken, due_key, unit_id, task_key, report_year)
                    values (:taskId, :pool, :taken, :dueKey, :unitId, :taskKey, :year)""")
                    .param("taskId", row.taskId()).param("pool", pool)
                    .param("taken", row.assigneeId() != null).param("dueKey", time(row.dueKey()))
                    .param("unitId", row.unitId()).param("taskKey", row.taskKey()).param("year", row.about().year())
                    .update();
        }
        Work.of(row.link(), row.reportId()).names().forEach(work ->
                jdbc.sql("insert into inbox_work (task_id, work) values (:taskId, :work)").param("taskId", row.taskId()).param("work", work).update());
    }

    /** @param assigneeId {@code null} if the task was put back */
    public void assign(String taskId, Long assigneeId) {
        jdbc.sql("update inbox_item set assignee_id = :assigneeId where task_id = :taskId")
                .param("assigneeId", assigneeId).param("taskId", taskId).update();
        jdbc.sql("update inbox_pool set taken = :taken where task_id = :taskId")
                .param("taken", assigneeId != null).param("taskId", taskId).update();
    }

    /** Keeps a finished task for the person who did it. */
    public void finish(String taskId, long doneBy, Instant at) {
        jdbc.sql("""
                insert into inbox_done (task_id, task_key, cycle_id, report_id, section_id, department_id, unit_id,
                    done_by, link, title, subject, report_year, opened_at, due_at, closed_at)
                select task_id, task_key, cycle_id, report_id, section_id, department_id, unit_id,
                    :doneBy, link, title, subject, report_year, opened_at, due_at, :at
                from inbox_item where task_id = :taskId""")
                .param("doneBy", doneBy).param("at", time(at)).param("taskId", taskId)
                .update();
    }

    public void remove(String taskId) {
        jdbc.sql("delete from inbox_item where task_id = :taskId").param("taskId", taskId).update();
    }

    public void removeAll() {
        jdbc.sql("delete from inbox_pool").update();
        jdbc.sql("delete from inbox_work").update();
        jdbc.sql("delete from inbox_item").update();
    }

    public List<InboxRow> all() {
        Map<String, Set<String>> pools = new HashMap<>();
        jdbc.sql("select task_id, pool from inbox_pool").query(
                (ResultSet rs) -> {
                    pools.computeIfAbsent(rs.getString("task_id"), id -> new HashSet<>()).add(rs.getString("pool"));
                });
        return jdbc.sql("select * from inbox_item").query((rs, n) -> row(rs, pools)).list();
    }

    private static InboxRow row(ResultSet rs, Map<String, Set<String>> pools) throws SQLException {
        String taskId = rs.getString("task_id");
        return new InboxRow(taskId, rs.getString("task_key"), rs.getObject("cycle_id", Long.class),
                rs.getObject("report_id", Long.class), rs.getObject("section_id", Long.class),
                rs.getObject("department_id", Long.class), rs.getLong("unit_id"), rs.getObject("assignee_id", Long.class),
                rs.getBoolean("personal"), rs.getString("link"), instant(rs, "opened_at"), instant(rs, "due_at"),
                pools.getOrDefault(taskId, Set.of()),
                new InboxRow.About(rs.getString("title"), rs.getString("subject"), rs.getObject("report_year", Integer.class)));
    }
}
