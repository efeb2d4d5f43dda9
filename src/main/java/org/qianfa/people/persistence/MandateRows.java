package org.qianfa.people.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.qianfa.people.Duty;
import org.qianfa.shared.ActedFor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mandates kept. */
@Repository
public class MandateRows {

    private static final String STANDING = " agent_id = :agent and principal_id = :principal and duty = :duty and object_id = :object and ended_at is null";

    private final JdbcClient jdbc;

    MandateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean stands(Mandate mandate) {
        return bound("select count(*) from people_mandate where" + STANDING, mandate).query(Long.class).single() > 0;
    }

    public void add(Mandate mandate, Instant at) {
        bound("insert into people_mandate (agent_id, principal_id, duty, object_id, given_at) values (:agent, :principal, :duty, :object, :at)",
                mandate).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    public void end(Mandate mandate, Instant at) {
        bound("update people_mandate set ended_at = :at where" + STANDING, mandate).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** Mandates to draft, of these people on these sections, those that have ended too. */
    public List<Held> drafting(Collection<Long> agents, Collection<Long> sections) {
        return jdbc.sql("""
                select m.agent_id, m.object_id, m.given_at, m.ended_at, u.display_name from people_mandate m join people_user u on u.id = m.principal_id
                where m.agent_id in (:agents) and m.duty = :duty and m.object_id in (:sections) order by m.id""")
                .param("agents", agents).param("duty", Duty.DRAFT_SECTION.name()).param("sections", sections)
                .query((rs, n) -> new Held(rs.getLong("agent_id"), rs.getLong("object_id"), instant(rs, "given_at"), instant(rs, "ended_at"),
                        rs.getString("display_name"))).list();
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        OffsetDateTime value = rs.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private JdbcClient.StatementSpec bound(String sql, Mandate mandate) {
        return jdbc.sql(sql).param("agent", mandate.agent()).param("principal", mandate.principal())
                .param("duty", mandate.duty().name()).param("object", mandate.object());
    }

    /** @param to {@code null} while it stands @param principal name of in whose place */
    public record Held(long agent, long object, Instant from, Instant to, String principal) {

        public boolean covers(ActedFor.Act act) {
            return agent == act.personId() && object == act.subjectId() && !act.at().isBefore(from) && (to == null || !act.at().isAfter(to));
        }
    }

    public record Mandate(long agent, long principal, Duty duty, long object) {
    }
}
