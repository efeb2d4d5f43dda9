package org.qianfa.problems.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.problems.ProblemCursor;
import org.qianfa.problems.ProblemRegister.Filter;
import org.qianfa.problems.ProblemRegister.Row;
import org.qianfa.problems.ProblemState;
import org.qianfa.problems.RecordProblem.Stated;
import org.qianfa.problems.domain.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The problems kept. */
@Repository
public class Problems {

    private final JdbcClient jdbc;

    Problems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without names of units. */
    public List<Row> page(Set<Long> units, Filter filter, ProblemCursor after, int size) {
        Conditions conditions = new Conditions(units, filter).after(after);
        return jdbc.sql("""
                select p.*, (select count(*) from problems_measure m where m.problem_id = p.id) as measures,
                    (select count(*) from problems_measure m where m.problem_id = p.id and m.next_year = true) as ahead
                from problems_problem p where\s""" + conditions.text() + " order by p.stated_year desc, p.id fetch first :size rows only")
                .params(conditions.parameters()).param("size", size).query(Problems::listed).list();
    }

    /** States without a problem are left out. */
    public Map<ProblemState, Integer> counts(Set<Long> units, Filter filter) {
        Conditions conditions = new Conditions(units, filter);
        return jdbc.sql("select p.state, count(*) from problems_problem p where " + conditions.text() + " group by p.state")
                .params(conditions.parameters()).query((row, index) -> Map.entry(ProblemState.valueOf(row.getString(1)), row.getInt(2))).list()
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Optional<Problem> find(long id) {
        return jdbc.sql("select p.* from problems_problem p where p.id = :id").param("id", id).query(Problems::problem).optional();
    }

    /** Commands on one problem come one after the other. */
    public Optional<Problem> lock(long id) {
        return jdbc.sql("select p.* from problems_problem p where p.id = :id for update").param("id", id).query(Problems::problem).optional();
    }

    /** All of the year, discarded ones too, in the order of recording. */
    public List<Problem> ofYear(long unitId, int year) {
        return jdbc.sql("select p.* from problems_problem p where p.unit_id = :unit and p.stated_year = :year order by p.id")
                .param("unit", unitId).param("year", year).query(Problems::problem).list();
    }

    /** Of years before, still open. */
    public List<Problem> openBefore(long unitId, int year) {
        return jdbc.sql("select p.* from problems_problem p where p.unit_id = :unit and p.stated_year < :year and p.state in ('RECTIFYING', 'LASTING') "
                + "order by p.stated_year, p.id").param("unit", unitId).param("year", year).query(Problems::problem).list();
    }

    public long add(Problem problem, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        bind("""
                insert into problems_problem (unit_id, stated_year, report_id, source_digest, statement, cause, state, evidence, version, recorded_at)
                values (:unit, :year, :report, :source, :statement, :cause, :state, :evidence, 0, :at)""", problem)
                .param("unit", problem.unitId()).param("report", problem.reportId(), Types.BIGINT).param("source", problem.source(), Types.VARCHAR)
                .param("at", at.atOffset(ZoneOffset.UTC)).update(key, "id");
        return key.getKeyAs(Long.class);
    }

    public void keep(Problem problem) {
        bind("""
                update problems_problem set stated_year = :year, statement = :statement, cause = :cause, state = :state, evidence = :evidence,
                    version = version + 1 where id = :id""", problem).param("id", problem.id()).update();
    }

    private JdbcClient.StatementSpec bind(String sql, Problem problem) {
        return jdbc.sql(sql).param("year", problem.stated().year()).param("statement", problem.stated().text())
                .param("cause", problem.stated().cause()).param("state", problem.state().name()).param("evidence", problem.evidence());
    }

    private static Problem problem(ResultSet row, int index) throws SQLException {
        Stated stated = new Stated(row.getInt("stated_year"), row.getString("statement"), row.getString("cause"));
        return new Problem(row.getLong("id"), row.getLong("unit_id"), row.getObject("report_id", Long.class), row.getString("source_digest"), stated,
                ProblemState.valueOf(row.getString("state")), row.getInt("evidence"), row.getInt("version"));
    }

    private static Row listed(ResultSet row, int index) throws SQLException {
        return new Row(row.getLong("id"), row.getLong("unit_id"), "", row.getInt("stated_year"), row.getString("statement"),
                !row.getString("cause").isEmpty(), ProblemState.valueOf(row.getString("state")), row.getInt("measures"), row.getInt("ahead"));
    }
}
