package org.qianfa.registers.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.qianfa.registers.ConferenceRegister.Filter;
import org.qianfa.registers.ConferenceRegister.Row;
import org.qianfa.registers.RecordConference.Minuted;
import org.qianfa.registers.RegisterCursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The register of conferences: authorised, filtered and paged by the database. */
@Repository
public class ConferenceEntries {

    private final JdbcClient jdbc;

    ConferenceEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without names of units. */
    public List<Row> page(Scope scope, Filter filter, RegisterCursor after, int size) {
        Condition condition = condition(scope, filter);
        if (after != null) {
            condition.and("(c.held_on < :day or c.held_on = :day and c.id < :id)", "day", after.day()).with("id", after.id());
        }
        return jdbc.sql("select c.* from registers_conference c where " + condition.text()
                        + " order by c.held_on desc, c.id desc fetch first :size rows only")
                .params(condition.parameters()).param("size", size).query(ConferenceEntries::row).list();
    }

    public long count(Scope scope, Filter filter) {
        Condition condition = condition(scope, filter);
        return jdbc.sql("select count(*) from registers_conference c where " + condition.text()).params(condition.parameters())
                .query(Long.class).single();
    }

    public Optional<Row> find(Scope scope, long id) {
        Condition condition = condition(scope, Filter.ALL).and("c.id = :id", "id", id);
        return jdbc.sql("select c.* from registers_conference c where " + condition.text()).params(condition.parameters())
                .query(ConferenceEntries::row).optional();
    }

    public boolean known(long unitId, LocalDate heldOn, String topic) {
        return jdbc.sql("select count(*) from registers_conference where unit_id = :unit and held_on = :day and topic = :topic")
                .param("unit", unitId).param("day", heldOn).param("topic", topic).query(Long.class).single() > 0;
    }

    public boolean kept(long conferenceId) {
        return jdbc.sql("select count(*) from registers_conference where conference_id = :id").param("id", conferenceId)
                .query(Long.class).single() > 0;
    }

    /** @param matterId and conferenceId {@code null} for what was not held in a review here */
    public long add(long unitId, Minuted said, Long matterId, Long conferenceId, long by, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        bind("""
                insert into registers_conference (unit_id, register_year, held_on, topic, matter_title, attendees, conclusion, dissent, matter_id,
                    conference_id, recorded_by, recorded_at, corrections)
                values (:unit, :year, :heldOn, :topic, :matter, :attendees, :conclusion, :dissent, :matterId, :conferenceId, :by, :at, 0)""", said)
                .param("unit", unitId).param("matterId", matterId, java.sql.Types.BIGINT).param("conferenceId", conferenceId, java.sql.Types.BIGINT)
                .param("by", by).param("at", at.atOffset(ZoneOffset.UTC)).update(key, "id");
        return key.getKeyAs(Long.class);
    }

    public void correct(long id, Minuted said) {
        bind("""
                update registers_conference set register_year = :year, held_on = :heldOn, topic = :topic, matter_title = :matter,
                    attendees = :attendees, conclusion = :conclusion, dissent = :dissent, corrections = corrections + 1
                where id = :id""", said).param("id", id).update();
    }

    private JdbcClient.StatementSpec bind(String sql, Minuted said) {
        return jdbc.sql(sql).param("year", said.heldOn().getYear()).param("heldOn", said.heldOn()).param("topic", said.topic())
                .param("matter", said.matter()).param("attendees", said.attendees()).param("conclusion", said.conclusion())
                .param("dissent", said.dissent());
    }

    private static Condition condition(Scope scope, Filter filter) {
        return new Condition("c.unit_id in (:units)").with("units", scope.unitList()).and("c.unit_id = :unit", "unit", filter.unitId())
                .and("c.register_year = :year", "year", filter.year())
                .containing(filter.words(), "c.topic", "c.matter_title", "c.attendees", "c.conclusion");
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        Minuted said = new Minuted(row.getObject("held_on", LocalDate.class), row.getString("topic"), row.getString("matter_title"),
                row.getString("attendees"), row.getString("conclusion"), row.getString("dissent"));
        return new Row(row.getLong("id"), row.getLong("unit_id"), "", said, row.getObject("matter_id", Long.class), row.getInt("corrections"), false);
    }
}
