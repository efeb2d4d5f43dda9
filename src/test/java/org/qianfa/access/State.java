package org.qianfa.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the whole product remembers, so that a test can say that a request changed nothing: a number per table. */
record State(Map<String, Content> tables) {

    /** Ours by the rows, but for who is signed in, for forecasts, which are computed beside the requests, and for who looked; of the engine’s many, which change by themselves, the tasks and the tokens. */
    private static final String WATCHED = """
            select table_name, last_modification from information_schema.tables where table_schema = 'PUBLIC'
            and (table_name in ('ACT_RU_TASK', 'ACT_RU_EXECUTION') or not regexp_like(table_name, '^(act_|flyway_|spring_session|cockpit_forecast|workflow_opening|inbox_comparison)', 'i'))""";

    private static final Map<String, String> COLUMNS = Map.of("act_ru_task", "id_, assignee_", "act_ru_execution", "id_",
            // Opening the page of a task leaves a mark that it was seen, and nothing else.
            "workflow_mark", "task_id, acting_for, urged_at, asked_at", "cockpit_stage", "task_id, holder_id, left_at, round",
            "inbox_item", "task_id, assignee_id, acting_for, delegated_by, urged_at, due_at, link",
            // Written once and never changed; a large value is another object every time it is read.
            "figures_evidence_content", "evidence_id", "publication_file_content", "file_id",
            "review_file_content", "version_id", "review_attachment_content", "attachment_id");

    static final State NOTHING = new State(Map.of());

    /** @param version of the table by the database's own count: rows are read again only where it moved on, even if all was undone */
    record Content(long version, long number) {
    }

    State now(JdbcClient jdbc) {
        Map<String, Content> now = new TreeMap<>();
        jdbc.sql(WATCHED).query((rs, row) -> Map.entry(rs.getString(1).toLowerCase(Locale.ROOT), rs.getLong(2))).list().forEach(table -> {
            Content known = tables.get(table.getKey());
            now.put(table.getKey(), known != null && known.version == table.getValue() ? known : new Content(table.getValue(),
                    number(jdbc, "select " + COLUMNS.getOrDefault(table.getKey(), "*") + " from " + table.getKey())));
        });
        return new State(now);
    }

    /** Independent of the order of rows, which no query promises. */
    private static long number(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query((rs, row) -> {
            Object[] columns = new Object[rs.getMetaData().getColumnCount()];
            for (int i = 0; i < columns.length; i++) {
                columns[i] = String.valueOf(rs.getObject(i + 1));
            }
            return 31L * Arrays.hashCode(columns) + 7;
        }).list().stream().mapToLong(Long::longValue).sum();
    }

    List<String> changedSince(State before) {
        return tables.entrySet().stream().filter(now -> now.getValue().number != before.tables.get(now.getKey()).number)
                .map(Map.Entry::getKey).toList();
    }
}
