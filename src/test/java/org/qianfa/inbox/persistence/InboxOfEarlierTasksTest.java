package org.qianfa.inbox.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks opened and finished before are narrowed and followed like those after. */
class InboxOfEarlierTasksTest {

    private static final String BEFORE = "292";

    @Test
    void tasks_on_h2_are_taken_over() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:earlier-tasks;DB_CLOSE_DELAY=-1");
        takesOver(database, "h2");
    }

    @Test
    void tasks_on_postgresql_are_taken_over() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            takesOver(postgres.getPostgresDatabase(), "postgresql");
        }
    }

    private static void takesOver(DataSource database, String vendor) {
        flyway(database, vendor).target(BEFORE).load().migrate();
        JdbcClient jdbc = JdbcClient.create(database);
        open(jdbc, "section", "/sections/5/draft", 1L);
        open(jdbc, "report", "/reports/1/check", 1L);
        open(jdbc, "desk", "/reports/1", 1L);
        open(jdbc, "matter", "/matters/3/completeness", null);
        done(jdbc, "a", "/sections/5/draft", 1L);
        done(jdbc, "b", "/matters/3", null);
        done(jdbc, "c", "/reports/12/check", 12L);

        flyway(database, vendor).load().migrate();

        assertThat(jdbc.sql("select task_id || ' ' || work from inbox_work order by 1").query(String.class).list()).containsExactlyInAnyOrder(
                "desk reports/1", "matter matters/3", "report reports/1", "section reports/1/parts", "section sections/5");
        assertThat(names("/sections/5/draft", 1L)).containsExactly("sections/5", "reports/1/parts");
        assertThat(names("/reports/1", 1L)).containsExactly("reports/1");
        assertThat(jdbc.sql("select work from inbox_sent where person_id = 21").query(String.class).list())
                .containsExactlyInAnyOrder("sections/5", "reports/1", "matters/3", "reports/12", "reports/12/parts");
        assertThat(jdbc.sql("select count(*) from inbox_pool where unit_id = 2 and task_key = 'userTask_x' and report_year = 2025")
                .query(Integer.class).single()).isEqualTo(4);
    }

    private static List<String> names(String link, Long report) {
        return Work.of(link, report).names();
    }

    private static void open(JdbcClient jdbc, String id, String link, Long report) {
        jdbc.sql("""
                insert into inbox_item (task_id, task_key, report_id, unit_id, personal, link, report_year, opened_at, due_key)
                values (?, 'userTask_x', ?, 2, false, ?, 2025, current_timestamp, current_timestamp)""").params(Arrays.asList(id, report, link)).update();
        jdbc.sql("insert into inbox_pool (task_id, pool, taken, due_key) values (?, 'OFFICE@2', false, current_timestamp)").param(id).update();
    }

    private static void done(JdbcClient jdbc, String id, String link, Long report) {
        jdbc.sql("""
                insert into inbox_done (task_id, task_key, report_id, unit_id, done_by, link, opened_at, closed_at)
                values (?, 'userTask_x', ?, 2, 21, ?, current_timestamp, current_timestamp)""").params(Arrays.asList(id, report, link)).update();
    }

    private static FluentConfiguration flyway(DataSource database, String vendor) {
        return Flyway.configure().dataSource(database).locations("classpath:db/migration", "classpath:db/vendor/" + vendor);
    }
}
