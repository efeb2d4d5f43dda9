package org.qianfa.inbox.persistence;

import static org.qianfa.inbox.persistence.Columns.instant;
import static org.qianfa.inbox.persistence.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.workflow.TaskInfo.Standing;
import org.qianfa.workflow.TaskInfo.Urge;
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
                    assignee_id, personal, link, title, subject, words, report_year, opened_at, due_at, due_key, acting_for, delegated_by, seen_at, urged_at, urged_by, urge_word,
                    asked_at, asked_by, ask_word, suspended)
                values (:taskId, :taskKey, :cycleId, :reportId, :sectionId, :departmentId, :unitId,
                    :assigneeId, :personal, :link, :title, :subject, :words, :year, :openedAt, :dueAt, :dueKey, :actingFor, :delegatedBy, :seenAt, :urgedAt, :urgedBy, :urgeWord,
                    :askedAt, :askedBy, :askWord, :suspended)""")
                .param("taskId", row.taskId()).param("taskKey", row.taskKey())
                .param("cycleId", row.cycleId()).param("reportId", row.reportId())
                .param("sectionId", row.sectionId()).param("departmentId", row.departmentId())
                .param("unitId", row.unitId()).param("assigneeId", row.assigneeId())
                .param("personal", row.personal()).param("link", row.link())
                .param("title", row.about().title()).param("subject", row.about().subject()).param("words", row.about().words())
                .param("year", row.about().year()).param("openedAt", time(row.openedAt()))
                .param("dueAt", time(row.dueAt())).param("dueKey", time(row.dueKey()))
                .params(marks(row.standing())).update();
        for (String pool : row.pools()) {
            jdbc.sql("""
                    insert into inbox_pool (task_id, pool, taken, due_key, unit_id, task_key, report_year, words)
                    values (:taskId, :pool, :taken, :dueKey, :unitId, :taskKey, :year, :words)""")
                    .param("taskId", row.taskId()).param("pool", pool)
                    .param("taken", row.assigneeId() != null).param("dueKey", time(row.dueKey()))
                    .param("unitId", row.unitId()).param("taskKey", row.taskKey()).param("year", row.about().year())
                    .param("words", row.about().words()).update();
        }
        Work.of(row.link(), row.reportId()).names().forEach(work -> jdbc.sql("""
                insert into inbox_work (task_id, work, assignee_id, delegated_by, acting_for, pool, shared)
                values (:taskId, :work, :assigneeId, :delegatedBy, :actingFor, :pool, :shared)""")
                .param("taskId", row.taskId()).param("work", work).param("assigneeId", row.assigneeId())
                .param("delegatedBy", row.standing().delegatedBy()).param("actingFor", row.standing().actingFor())
                .param("pool", row.pools().stream().min(Comparator.naturalOrder()).orElse(null)).param("shared", row.pools().size() > 1).update());
    }

    private static Map<String, Object> marks(Standing standing) {
        Map<String, Object> marks = new HashMap<>();
        marks.put("actingFor", standing.actingFor());
        marks.put("delegatedBy", standing.delegatedBy());
        marks.put("suspended", standing.suspended());
        marks.put("seenAt", time(standing.seenAt()));
        put(marks, "urgedAt", "urgedBy", "urgeWord", standing.urge());
        put(marks, "askedAt", "askedBy", "askWord", standing.asked());
        return marks;
    }

    private static void put(Map<String, Object> marks, String at, String by, String word, Urge said) {
        marks.put(at, said == null ? null : time(said.at()));
        marks.put(by, said == null ? null : said.by());
        marks.put(word, said == null ? null : said.word());
    }

    /** @param assigneeId {@code null} if the task was put back */
    public void assign(String taskId, Long assigneeId, Standing standing) {
        jdbc.sql("""
                update inbox_item set assignee_id = :assigneeId, acting_for = :actingFor, delegated_by = :delegatedBy, seen_at = :seenAt,
                    urged_at = :urgedAt, urged_by = :urgedBy, urge_word = :urgeWord,
                    asked_at = :askedAt, asked_by = :askedBy, ask_word = :askWord,
                    suspended = :suspended where task_id = :taskId""")
                .param("assigneeId", assigneeId).param("taskId", taskId).params(marks(standing)).update();
        jdbc.sql("update inbox_pool set taken = :taken where task_id = :taskId")
                .param("taken", assigneeId != null).param("taskId", taskId).update();
        jdbc.sql("update inbox_work set assignee_id = :assigneeId, delegated_by = :delegatedBy, acting_for = :actingFor where task_id = :taskId")
                .param("assigneeId", assigneeId).param("delegatedBy", standing.delegatedBy()).param("actingFor", standing.actingFor())
                .param("taskId", taskId).update();
    }

    public void due(String taskId, Instant dueAt) {
        jdbc.sql("update inbox_item set due_at = :due, due_key = :due where task_id = :taskId").param("due", time(dueAt)).param("taskId", taskId).update();
        jdbc.sql("update inbox_pool set due_key = :due where task_id = :taskId").param("due", time(dueAt)).param("taskId", taskId).update();
    }

    public void see(String taskId, Instant at) {
        jdbc.sql("update inbox_item set seen_at = :at where task_id = :taskId").param("at", time(at)).param("taskId", taskId).update();
    }

    public void urge(String taskId, Urge urge) {
        jdbc.sql("update inbox_item set urged_at = :at, urged_by = :by, urge_word = :word where task_id = :taskId")
                .param("at", time(urge.at())).param("by", urge.by()).param("word", urge.word()).param("taskId", taskId).update();
    }

    /** @param asked {@code null} once it is answered */
    public void ask(String taskId, Urge asked) {
        Map<String, Object> marks = new HashMap<>(Map.of("taskId", taskId));
        put(marks, "askedAt", "askedBy", "askWord", asked);
        jdbc.sql("update inbox_item set asked_at = :askedAt, asked_by = :askedBy, ask_word = :askWord where task_id = :taskId").params(marks).update();
    }

    /** Keeps a finished task for the person who did it. */
    public void finish(String taskId, long doneBy, Instant at) {
        jdbc.sql("""
                insert into inbox_done (task_id, task_key, cycle_id, report_id, section_id, department_id, unit_id,
                    done_by, acting_for, link, title, subject, words, report_year, opened_at, due_at, closed_at)
                select task_id, task_key, cycle_id, report_id, section_id, department_id, unit_id,
                    :doneBy, acting_for, link, title, subject, words, report_year, opened_at, due_at, :at
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
                Columns.standing(rs), new InboxRow.About(rs.getString("title"), rs.getString("subject"), rs.getObject("report_year", Integer.class)));
    }
}
