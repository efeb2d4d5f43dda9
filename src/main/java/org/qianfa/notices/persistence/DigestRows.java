package org.qianfa.notices.persistence;

import static org.qianfa.notices.persistence.Columns.time;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qianfa.notices.Medium;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for the digest of a person. The row of the address is the lock: one server makes one person's digest. */
@Repository
public class DigestRows {

    private static final String OF_PERSON = " where letter_id is null and person_id = :person and medium = :medium and due_at <= :now";

    private final JdbcClient jdbc;

    DigestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Not those who can be reached no more: they would keep the others waiting. */
    public List<Due> due(Instant now, int most) {
        return jdbc.sql("""
                select distinct l.person_id, l.medium from notices_line l
                join notices_address a on a.person_id = l.person_id and a.medium = l.medium
                where l.letter_id is null and l.due_at <= :now order by l.person_id, l.medium fetch first :most rows only""")
                .param("now", time(now)).param("most", most)
                .query((rs, n) -> new Due(rs.getLong("person_id"), Medium.valueOf(rs.getString("medium")))).list();
    }

    /** @return the address; empty if there is none, or another server holds it */
    public Optional<String> lock(Due due) {
        return jdbc.sql("select address from notices_address where person_id = :person and medium = :medium for update skip locked")
                .param("person", due.personId()).param("medium", due.medium().name()).query(String.class).optional();
    }

    public boolean waiting(Due due, Instant now) {
        return jdbc.sql("select count(*) from notices_line" + OF_PERSON).param("person", due.personId())
                .param("medium", due.medium().name()).param("now", time(now)).query(Integer.class).single() > 0;
    }

    public void into(long letterId, Due due, Instant now) {
        jdbc.sql("update notices_line set letter_id = :letter" + OF_PERSON).param("letter", letterId).param("person", due.personId())
                .param("medium", due.medium().name()).param("now", time(now)).update();
    }

    public record Due(long personId, Medium medium) {
    }
}
