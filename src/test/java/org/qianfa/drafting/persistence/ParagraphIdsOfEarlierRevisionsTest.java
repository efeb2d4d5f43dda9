package org.qianfa.drafting.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that already holds revisions is taken on. */
class ParagraphIdsOfEarlierRevisionsTest {

    private static final String BEFORE = "090";
    private static final String FIRST = "一、标题\n全年办理行政执法案件120件。\n开展法治宣传教育活动30场次。";
    private static final String SECOND = "一、标题\n开展法治宣传教育活动30场次。\n全年办理行政执法案件135件。\n从来没有出现过的新内容写在这里。";

    @Test
    void revisions_on_h2_get_the_ids_they_would_have_got() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:earlier-revisions;DB_CLOSE_DELAY=-1");
        takesOn(database, "h2");
    }

    @Test
    void revisions_on_postgresql_get_them_too() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            takesOn(postgres.getPostgresDatabase(), "postgresql");
        }
    }

    private static void takesOn(DataSource database, String vendor) {
        flyway(database, vendor).target(BEFORE).load().migrate();
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("insert into drafting_report (cycle_id, unit_id, report_year, title, phase, text_version, version) values (1, 2, 2031, '报告', 'DRAFTING', 0, 0)").update();
        for (int ordinal = 0; ordinal < 2; ordinal++) {
            jdbc.sql("insert into drafting_section (report_id, ordinal, heading_level, heading, department_id, drafter_id, state, version) values (1, ?, 1, '一、标题', 3, 4, 'DRAFTING', 0)")
                    .param(ordinal).update();
        }
        revision(jdbc, 1, FIRST);
        revision(jdbc, 2, SECOND);

        flyway(database, vendor).javaMigrations(new ParagraphIdsOfEarlierRevisions()).load().migrate();

        assertThat(jdbc.sql("select paragraph_ids from drafting_revision order by revision_number").query(String.class).list()).containsExactly("1 2 3", "1 3 2 4");
        assertThat(jdbc.sql("select last_paragraph_id from drafting_section order by ordinal").query(Long.class).list()).containsExactly(4L, 0L);
        assertThatThrownBy(() -> revision(jdbc, 3, FIRST)).isInstanceOf(DataIntegrityViolationException.class);
    }

    private static FluentConfiguration flyway(DataSource database, String vendor) {
        return Flyway.configure().dataSource(database).locations("classpath:db/migration", "classpath:db/vendor/" + vendor);
    }

    private static void revision(JdbcClient jdbc, int number, String text) {
        jdbc.sql("insert into drafting_revision (section_id, revision_number, author_id, written_at, content) values (1, ?, 4, current_timestamp, ?)")
                .params(number, text).update();
    }
}
