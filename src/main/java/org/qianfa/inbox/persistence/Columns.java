package org.qianfa.inbox.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.qianfa.workflow.TaskInfo.Standing;
import org.qianfa.workflow.TaskInfo.Urge;

/** Columns of several tables; instants as both databases' drivers take them. PostgreSQL's knows no {@link Instant}. */
final class Columns {

    private Columns() {
    }

    static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static Standing standing(ResultSet rs) throws SQLException {
        Instant urgedAt = instant(rs, "urged_at");
        Instant askedAt = instant(rs, "asked_at");
        return new Standing(rs.getObject("acting_for", Long.class), rs.getObject("delegated_by", Long.class), instant(rs, "seen_at"),
                urgedAt == null ? null : new Urge(urgedAt, rs.getLong("urged_by"), rs.getString("urge_word")),
                askedAt == null ? null : new Urge(askedAt, rs.getLong("asked_by"), rs.getString("ask_word")), rs.getBoolean("suspended"));
    }

    static Instant instant(ResultSet rs, String column) throws SQLException {
        OffsetDateTime value = rs.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
