package org.qianfa.story;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KillOnPostgresTest extends KillTest {

    @Test
    void a_killed_server_goes_on_where_it_was() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            survives(Map.of("QIANFA_DB_URL", postgres.getJdbcUrl("postgres", "postgres"), "QIANFA_DB_USER", "postgres",
                    "QIANFA_DB_PASSWORD", ""));
        }
    }
}
