package org.qianfa.registers.persistence;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qianfa.registers.ReviewEntry;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Repository;

/** Writes the register of reviews. */
@Repository
public class ReviewRows {

    private static final String INSERT = """
            insert into registers_review (unit_id, register_year, kind, number_text, title, department, received_on, limit_days, due_on,
                replied_on, days_used, state, outcome, rounds, opinions, adopted, partly, rejected, conferences, reviewers, remark,
                matter_id, import_id)
            values (:unit, :year, :kind, :number, :title, :department, :receivedOn, :limitDays, :dueOn, :repliedOn, :daysUsed, :state,
                :outcome, :rounds, :opinions, :adopted, :partly, :rejected, :conferences, :reviewers, :remark, :matter, :import)""";
    private static final String UPDATE = """
            update registers_review set register_year = :year, kind = :kind, number_text = :number, title = :title, department = :department,
                received_on = :receivedOn, limit_days = :limitDays, due_on = :dueOn, replied_on = :repliedOn, days_used = :daysUsed,
                state = :state, outcome = :outcome, rounds = :rounds, opinions = :opinions, adopted = :adopted, partly = :partly,
                rejected = :rejected, conferences = :conferences, reviewers = :reviewers
            where matter_id = :matter""";

    private final NamedParameterJdbcOperations jdbc;

    ReviewRows(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    public void addAll(List<Kept> rows) {
        jdbc.batchUpdate(INSERT, rows.stream().map(ReviewRows::parameters).toArray(MapSqlParameterSource[]::new));
    }

    /** Enters the review of a matter, or brings its row up to date. */
    public void put(Kept row, Collection<Long> advisers) {
        MapSqlParameterSource parameters = parameters(row);
        if (jdbc.update(UPDATE, parameters) == 0) {
            jdbc.update(INSERT, parameters);
        }
        jdbc.update("delete from registers_review_adviser where review_id in (select id from registers_review where matter_id = :matter)", parameters);
        for (Long adviser : new HashSet<>(advisers)) {
            jdbc.update("insert into registers_review_adviser (review_id, person_id) select id, :person from registers_review where matter_id = :matter",
                    new MapSqlParameterSource("matter", row.matterId()).addValue("person", adviser));
        }
    }

    public Set<String> numbersTaken(long unitId) {
        return new HashSet<>(jdbc.queryForList("select number_text from registers_review where unit_id = :unit and number_text is not null",
                new MapSqlParameterSource("unit", unitId), String.class));
    }

    public Set<Long> matters() {
        return new HashSet<>(jdbc.queryForList("select matter_id from registers_review where matter_id is not null", new MapSqlParameterSource(), Long.class));
    }

    private static MapSqlParameterSource parameters(Kept row) {
        ReviewEntry entry = row.entry();
        return new MapSqlParameterSource("unit", row.unitId()).addValue("year", entry.year()).addValue("kind", entry.kind().name())
                .addValue("number", entry.number(), Types.VARCHAR).addValue("title", entry.title()).addValue("department", entry.department())
                .addValue("receivedOn", entry.receivedOn()).addValue("limitDays", entry.limitDays(), Types.INTEGER)
                .addValue("dueOn", row.dueOn(), Types.DATE).addValue("repliedOn", entry.repliedOn(), Types.DATE)
                .addValue("daysUsed", entry.daysUsed(), Types.INTEGER).addValue("state", entry.state().name())
                .addValue("outcome", entry.outcome() == null ? null : entry.outcome().name(), Types.VARCHAR)
                .addValue("rounds", entry.rounds()).addValue("opinions", entry.opinions()).addValue("adopted", entry.adopted())
                .addValue("partly", entry.partly()).addValue("rejected", entry.rejected()).addValue("conferences", entry.conferences())
                .addValue("reviewers", entry.reviewers()).addValue("remark", entry.remark())
                .addValue("matter", row.matterId(), Types.BIGINT).addValue("import", row.importId(), Types.BIGINT);
    }

    /** @param matterId {@code null} if brought from a file @param importId {@code null} if done here */
    public record Kept(long unitId, ReviewEntry entry, LocalDate dueOn, Long matterId, Long importId) {
    }
}
