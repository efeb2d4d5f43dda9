package org.qianfa.workflow.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.workflow.TaskInfo.Urge;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Marks on open tasks. Everything that moves a task locks its row first and looks at the task only then; the order of locks
 * is the same everywhere: mark, inbox, engine.
 */
@Repository
public class TaskMarks {

    public static final Mark NONE = new Mark(null, null, null, null);

    private final JdbcClient jdbc;

    TaskMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void open(String taskId) {
        jdbc.sql("insert into workflow_mark (task_id) values (:taskId)").param("taskId", taskId).update();
    }

    public void close(String taskId) {
        jdbc.sql("delete from workflow_mark where task_id = :taskId").param("taskId", taskId).update();
    }

    /** Nobody else moves the task before this transaction ends. @return whether the task is open */
    public boolean lock(String taskId) {
        return jdbc.sql("select task_id from workflow_mark where task_id = :taskId for update").param("taskId", taskId)
                .query(String.class).optional().isPresent();
    }

    public Mark of(String taskId) {
        return jdbc.sql("select * from workflow_mark where task_id = :taskId").param("taskId", taskId).query(TaskMarks::mark)
                .optional().orElse(NONE);
    }

    /** Tasks done in the person's name by others. */
    public List<String> actedFor(long principalId) {
        return jdbc.sql("select task_id from workflow_mark where acting_for = :principal order by task_id").param("principal", principalId)
                .query(String.class).list();
    }

    /** @param principalId in whose name the holder acts, {@code null} for the own */
    public void actFor(String taskId, Long principalId) {
        jdbc.sql("update workflow_mark set acting_for = :principal where task_id = :taskId")
                .param("principal", principalId).param("taskId", taskId).update();
    }

    /** Of all open tasks. */
    public Map<String, Mark> all() {
        Map<String, Mark> all = new HashMap<>();
        jdbc.sql("select * from workflow_mark").query((ResultSet rs) -> {
            all.put(rs.getString("task_id"), mark(rs, 0));
        });
        return all;
    }

    /** @return whether nobody had seen it before */
    public boolean see(String taskId, long by, Instant at) {
        boolean first = jdbc.sql("update workflow_mark set seen_at = :at, seen_by = :by where task_id = :taskId and seen_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC)).param("by", by).param("taskId", taskId).update() > 0;
        if (first) {
            // Marks go with their task; this stays.
            jdbc.sql("insert into workflow_opening (task_id, person_id, opened_at) values (:taskId, :by, :at)")
                    .param("taskId", taskId).param("by", by).param("at", at.atOffset(ZoneOffset.UTC)).update();
        }
        return first;
    }

    /** When a task, open or done, was first opened by those who came to have it, in that order. */
    public List<Instant> openings(String taskId) {
        return jdbc.sql("select opened_at from workflow_opening where task_id = :taskId order by id").param("taskId", taskId)
                .query((rs, n) -> instant(rs, "opened_at")).list();
    }

    /** The next holder has not seen it yet, and was not urged. */
    public void unsee(String taskId) {
        jdbc.sql("""
                update workflow_mark set seen_at = null, seen_by = null, urged_at = null, urged_by = null, urge_word = null
                where task_id = :taskId""").param("taskId", taskId).update();
    }

    public void urge(String taskId, Urge urge) {
        jdbc.sql("update workflow_mark set urged_at = :at, urged_by = :by, urge_word = :word where task_id = :taskId")
                .param("at", urge.at().atOffset(ZoneOffset.UTC)).param("by", urge.by()).param("word", urge.word()).param("taskId", taskId).update();
    }

    /** @param asked {@code null} once it is answered */
    public void ask(String taskId, Urge asked) {
        jdbc.sql("update workflow_mark set asked_at = :at, asked_by = :by, ask_word = :word where task_id = :taskId")
                .param("at", asked == null ? null : asked.at().atOffset(ZoneOffset.UTC)).param("by", asked == null ? null : asked.by())
                .param("word", asked == null ? null : asked.word()).param("taskId", taskId).update();
    }

    private static Mark mark(ResultSet rs, int row) throws SQLException {
        Instant urgedAt = instant(rs, "urged_at");
        Instant askedAt = instant(rs, "asked_at");
        return new Mark(rs.getObject("acting_for", Long.class), instant(rs, "seen_at"),
                urgedAt == null ? null : new Urge(urgedAt, rs.getLong("urged_by"), rs.getString("urge_word")),
                askedAt == null ? null : new Urge(askedAt, rs.getLong("asked_by"), rs.getString("ask_word")));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        OffsetDateTime value = rs.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /** @param urge the last one, {@code null} if nobody urged @param asked {@code null} if nobody asks for the step before */
    public record Mark(Long actingFor, Instant seenAt, Urge urge, Urge asked) {
    }
}
