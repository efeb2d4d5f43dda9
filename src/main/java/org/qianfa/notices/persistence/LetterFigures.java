package org.qianfa.notices.persistence;

import static org.qianfa.notices.persistence.Columns.instant;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox in numbers. */
@Repository
public class LetterFigures {

    private final JdbcClient jdbc;

    LetterFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Figures figures() {
        return jdbc.sql("""
                select count(case when state = 'PENDING' then 1 end) as waiting, min(case when state = 'PENDING' then created_at end) as oldest,
                    count(case when state = 'DEAD' then 1 end) as dead, min(case when state = 'DEAD' then created_at end) as oldest_dead,
                    max(sent_at) as last_sent from notices_letter""")
                .query((rs, n) -> new Figures(rs.getLong("waiting"), instant(rs, "oldest"), rs.getLong("dead"), instant(rs, "oldest_dead"),
                        instant(rs, "last_sent"))).single();
    }

    /** Moments are {@code null} where there is no such message; {@code dead} were given up. */
    public record Figures(long waiting, Instant oldestWaiting, long dead, Instant oldestDead, Instant lastSent) {
    }
}
