package org.qianfa.notices.persistence;

import static org.qianfa.notices.persistence.Columns.instant;
import static org.qianfa.notices.persistence.Columns.time;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qianfa.notices.Medium;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages that were given up. */
@Repository
public class DeadLetterRows {

    private static final String DEAD = """
            select l.*, (select count(*) from notices_line i where i.letter_id = l.id) as line_count
            from notices_letter l where l.state = 'DEAD'""";

    private final JdbcClient jdbc;

    DeadLetterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Dead> newest(Long after, int size) {
        return jdbc.sql(DEAD + (after == null ? "" : " and l.id < :after") + " order by l.id desc fetch first :size rows only")
                .param("after", after).param("size", size)
                .query((rs, n) -> new Dead(rs.getLong("id"), rs.getLong("person_id"), Medium.valueOf(rs.getString("medium")),
                        rs.getInt("attempts"), rs.getString("last_error"), instant(rs, "created_at"), rs.getInt("line_count"))).list();
    }

    /** Due at once, with all attempts before it. @return whether it was given up; if so, whose it is */
    public Optional<Long> revive(long letterId, Instant now) {
        Optional<Long> person = jdbc.sql("select person_id from notices_letter where id = :id and state = 'DEAD'").param("id", letterId)
                .query(Long.class).optional();
        int revived = jdbc.sql("update notices_letter set state = 'PENDING', attempts = 0, due_at = :now where id = :id and state = 'DEAD'")
                .param("now", time(now)).param("id", letterId).update();
        return revived == 1 ? person : Optional.empty();
    }

    public record Dead(long id, long personId, Medium medium, int attempts, String error, Instant createdAt, int lines) {
    }
}
