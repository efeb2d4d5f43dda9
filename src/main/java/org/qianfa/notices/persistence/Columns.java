package org.qianfa.notices.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.qianfa.notices.MovedDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Instants and moved dates as both databases' drivers take them. PostgreSQL's knows no {@link Instant}. */
final class Columns {

    private Columns() {
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** {@code null} where nothing moved. */
    static MovedDate moved(ResultSet rs) throws SQLException {
        String step = rs.getString("moved_step");
        return step == null ? null : new MovedDate(step, rs.getObject("moved_from", LocalDate.class), rs.getObject("moved_to", LocalDate.class));
    }

    /** The same to be written. */
    static JdbcClient.StatementSpec moved(JdbcClient.StatementSpec insert, MovedDate moved) {
        return insert.param("step", moved == null ? null : moved.step(), Types.VARCHAR)
                .param("from", moved == null ? null : moved.from(), Types.DATE).param("to", moved == null ? null : moved.to(), Types.DATE);
    }

    static Instant instant(ResultSet rs, String column) throws SQLException {
        OffsetDateTime value = rs.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
