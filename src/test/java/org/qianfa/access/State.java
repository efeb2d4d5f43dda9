package org.qianfa.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the whole product remembers, so that a test can say that a request changed nothing: a number per table. */
record State(Map<String, Long> tables) {

    private static final String OURS = """
            select table_name from information_schema.tables where table_schema = 'PUBLIC'
            and regexp_like(table_name, '^(people|cycle|audit|drafting|figures|checks|review|signoff|publication|inbox|cockpit)_', 'i')""";

    /** Written once and never changed; a large value is another object every time it is read. */
    private static final Map<String, String> KEYS_OF_LARGE_VALUES = Map.of("figures_evidence_content", "evidence_id",
            "publication_file_content", "file_id",
            "review_file_content", "version_id", "review_attachment_content", "attachment_id");

    static State of(JdbcClient jdbc) {
        Map<String, Long> tables = new TreeMap<>();
        for (String table : jdbc.sql(OURS).query(String.class).list()) {
            tables.put(table, number(jdbc, "select " + KEYS_OF_LARGE_VALUES.getOrDefault(table.toLowerCase(Locale.ROOT), "*") + " from " + table));
        }
        tables.put("tasks of the engine", number(jdbc, "select id_, assignee_ from act_ru_task"));
        tables.put("tokens of the engine", number(jdbc, "select id_ from act_ru_execution"));
        return new State(tables);
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
        return tables.entrySet().stream().filter(now -> !now.getValue().equals(before.tables.get(now.getKey())))
                .map(Map.Entry::getKey).toList();
    }
}
