package org.qianfa.registers.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qianfa.registers.ConsultationKind;
import org.qianfa.registers.ConsultationRegister.Filter;
import org.qianfa.registers.ConsultationRegister.Row;
import org.qianfa.registers.ConsultationRegister.Totals;
import org.qianfa.registers.RecordConsultation.Said;
import org.qianfa.registers.RegisterCursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The register of consultations: authorised, filtered and paged by the database. */
@Repository
public class Consultations {

    private static final String SCOPE = "(c.unit_id in (:units) or c.unit_id in (:own) and c.adviser_id = :person)";

    private final JdbcClient jdbc;

    Consultations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without names of units. */
    public List<Row> page(Scope scope, Filter filter, RegisterCursor after, int size) {
        Condition condition = condition(scope, filter);
        if (after != null) {
            condition.and("(c.asked_on < :day or c.asked_on = :day and c.id < :id)", "day", after.day()).with("id", after.id());
        }
        return jdbc.sql("select c.* from registers_consultation c where " + condition.text()
                        + " order by c.asked_on desc, c.id desc fetch first :size rows only")
                .params(condition.parameters()).param("size", size).query(Consultations::row).list();
    }

    public Totals totals(Scope scope, Filter filter) {
        Condition condition = condition(scope, filter);
        return jdbc.sql("select count(*), sum(c.minutes) from registers_consultation c where " + condition.text())
                .params(condition.parameters()).query((row, index) -> new Totals(row.getLong(1), row.getLong(2))).single();
    }

    public Optional<Row> find(Scope scope, long id) {
        Condition condition = condition(scope, Filter.ALL).and("c.id = :id", "id", id);
        return jdbc.sql("select c.* from registers_consultation c where " + condition.text()).params(condition.parameters())
                .query(Consultations::row).optional();
    }

    /** Advisers with an account whom the department consulted about it since then. @param name for rows that know departments by name alone */
    public Set<Long> advised(long unitId, long departmentId, String name, ConsultationKind kind, LocalDate since) {
        return jdbc.sql("select distinct adviser_id from registers_consultation where unit_id = :unit "
                        + "and (department_id = :departmentId or department_id is null and department = :name) and kind = :kind and asked_on >= :since and adviser_id is not null")
                .param("unit", unitId).param("departmentId", departmentId).param("name", name).param("kind", kind.name()).param("since", since).query(Long.class).set();
    }

    /** @param departmentId {@code null} if who asked is no department of the unit */
    public long add(long unitId, Said said, Long departmentId, long by, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        bind("""
                insert into registers_consultation (unit_id, register_year, kind, asked_on, department, department_id, adviser_id, adviser, minutes, question,
                    answer, attachment, recorded_by, recorded_at, corrections)
                values (:unit, :year, :kind, :askedOn, :department, :departmentId, :adviserId, :adviser, :minutes, :question, :answer, :attachment, :by, :at, 0)""",
                said).param("unit", unitId).param("departmentId", departmentId, java.sql.Types.BIGINT).param("by", by).param("at", at.atOffset(ZoneOffset.UTC)).update(key, "id");
        return key.getKeyAs(Long.class);
    }

    /** Who asked stays who it was as long as its name is not corrected. @param departmentId as above, if it is */
    public void correct(long id, Said said, Long departmentId) {
        bind("""
                update registers_consultation set register_year = :year, kind = :kind, asked_on = :askedOn,
                    department_id = case when department = :department and department_id is not null then department_id
                        else cast(:departmentId as bigint) end, department = :department,
                    adviser_id = :adviserId, adviser = :adviser, minutes = :minutes, question = :question, answer = :answer,
                    attachment = :attachment, corrections = corrections + 1
                where id = :id""", said).param("id", id).param("departmentId", departmentId, java.sql.Types.BIGINT).update();
    }

    private JdbcClient.StatementSpec bind(String sql, Said said) {
        return jdbc.sql(sql).param("year", said.askedOn().getYear()).param("kind", said.kind().name()).param("askedOn", said.askedOn())
                .param("department", said.department()).param("adviserId", said.adviserId(), java.sql.Types.BIGINT)
                .param("adviser", said.adviser()).param("minutes", said.minutes()).param("question", said.question())
                .param("answer", said.answer()).param("attachment", said.attachment());
    }

    private static Condition condition(Scope scope, Filter filter) {
        return new Condition(SCOPE).with("units", scope.unitList()).with("own", scope.ownList()).with("person", scope.personId())
                .and("c.unit_id = :unit", "unit", filter.unitId()).and("c.kind = :kind", "kind", filter.kind())
                .and("c.register_year = :year", "year", filter.year())
                .containing(filter.words(), "c.question", "c.answer", "c.department", "c.adviser");
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        Said said = new Said(ConsultationKind.valueOf(row.getString("kind")), row.getObject("asked_on", LocalDate.class),
                row.getString("department"), row.getObject("adviser_id", Long.class), row.getString("adviser"), row.getInt("minutes"),
                row.getString("question"), row.getString("answer"), row.getString("attachment"));
        return new Row(row.getLong("id"), row.getLong("unit_id"), "", said, row.getInt("corrections"), false);
    }
}
