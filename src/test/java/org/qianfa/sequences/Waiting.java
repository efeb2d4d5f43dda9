package org.qianfa.sequences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskInfo.Standing;
import org.qianfa.workflow.TaskInfo.Urge;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The open tasks from the inbox's tables, in two statements; {@link Invariants} holds that the engine says the same. */
final class Waiting {

    private final JdbcClient jdbc;

    Waiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TaskInfo> tasks() {
        Map<String, Set<String>> pools = new HashMap<>();
        jdbc.sql("select task_id, pool from inbox_pool").query((ResultSet row) -> {
            pools.computeIfAbsent(row.getString("task_id"), id -> new HashSet<>()).add(row.getString("pool"));
        });
        return jdbc.sql("select * from inbox_item").query((row, n) -> task(row, pools.getOrDefault(row.getString("task_id"), Set.of()))).list();
    }

    private static TaskInfo task(ResultSet row, Set<String> pools) throws SQLException {
        return new TaskInfo(row.getString("task_id"), row.getString("task_key"), row.getString("task_key"), id(row, "cycle_id"), id(row, "report_id"),
                id(row, "section_id"), id(row, "department_id"), row.getLong("unit_id"), id(row, "assignee_id"), pools, row.getBoolean("personal"),
                row.getString("link"), instant(row, "opened_at"), instant(row, "due_at"), null, standing(row));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        Instant asked = instant(row, "asked_at");
        return new Standing(id(row, "acting_for"), id(row, "delegated_by"), instant(row, "seen_at"), null,
                asked == null ? null : new Urge(asked, row.getLong("asked_by"), row.getString("ask_word")), row.getBoolean("suspended"));
    }

    private static Long id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
