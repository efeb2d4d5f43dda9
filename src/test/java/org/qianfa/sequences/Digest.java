package org.qianfa.sequences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What all tables hold, of the engine and of the house, in a number for each: equal before and after a refusal. */
final class Digest {

    private final JdbcClient jdbc;
    private final List<String> tables;

    Digest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.tables = all(jdbc);
    }

    private static List<String> all(JdbcClient jdbc) {
        return jdbc.sql("""
                select table_name from information_schema.tables where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'
                and lower(table_name) not like 'spring_session%' and lower(table_name) not like '%_content' and lower(table_name) not like 'act_re_%'
                and lower(table_name) not like 'act_ge_bytearray' and lower(table_name) not like 'flyway%' order by table_name""").query(String.class).list();
    }

    Map<String, Long> taken() {
        Map<String, Long> digests = new TreeMap<>();
        for (String table : tables) {
            long sum = 0;
            for (Long row : jdbc.sql("select * from \"" + table + '"').query((rs, n) -> row(rs)).list()) {
                sum += row;
            }
            digests.put(table, sum);
        }
        return digests;
    }

    /** The order of rows does not matter. */
    private static long row(ResultSet rs) throws SQLException {
        long hash = 17;
        for (int i = 1; i <= rs.getMetaData().getColumnCount(); i++) {
            String value = rs.getString(i);
            hash = hash * 1_000_003 + (value == null ? 0 : value.hashCode());
        }
        return hash;
    }
}
