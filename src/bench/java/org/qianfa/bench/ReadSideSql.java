package org.qianfa.bench;

import org.qianfa.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Statements that make many rows, in the SQL of the database, each told with how long it took. */
final class ReadSideSql {

    static final String DAY = "interval '1' day";

    private final TestDatabase database;
    private final JdbcClient jdbc;

    ReadSideSql(TestDatabase database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    void run(String sql) {
        long begin = System.nanoTime();
        int made = jdbc.sql(sql).update();
        if (sql.startsWith("insert")) {
            System.out.printf("%,d rows into %s in %.1f s%n", made, sql.split(" ")[2], (System.nanoTime() - begin) / 1e9);
        }
    }

    /** A table of one column {@code x}, from 1 to the number. */
    String series(int rows) {
        String numbers = database == TestDatabase.H2 ? "system_range(1, %d)" : "generate_series(1, cast(%d as bigint))";
        return "(select x from " + numbers.formatted(rows) + (database == TestDatabase.H2 ? "" : " as g(x)") + ") numbers";
    }

    /** A day before or after {@link ReadSideRows#NOW}, at the end of the working day, as our tables keep it. */
    static String zoned(String days) {
        return "timestamp with time zone '2026-02-10 15:59:00+00:00' + (" + days + ") * " + DAY;
    }

    /** The same as the engine keeps it. */
    static String plain(String days) {
        return "timestamp '2026-02-10 15:59:00' + (" + days + ") * " + DAY;
    }
}
