package org.qianfa.people.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import org.qianfa.people.Duty;
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

    private JdbcClient.StatementSpec bound(String sql, Mandate mandate) {
        return jdbc.sql(sql).param("agent", mandate.agent()).param("principal", mandate.principal())
                .param("duty", mandate.duty().name()).param("object", mandate.object());
    }

    public record Mandate(long agent, long principal, Duty duty, long object) {
    }
}
