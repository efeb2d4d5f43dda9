package org.qianfa.problems.persistence;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.qianfa.problems.KeepMeasures.Planned;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What is planned about problems. */
@Repository
public class Measures {

    private final JdbcClient jdbc;

    Measures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of planning. */
    public List<Kept> of(Set<Long> problemIds) {
        if (problemIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from problems_measure where problem_id in (:ids) order by problem_id, id").param("ids", problemIds)
                .query((row, index) -> new Kept(row.getLong("id"), row.getLong("problem_id"), new Planned(row.getString("statement"),
                        row.getObject("department_id", Long.class), row.getObject("person_id", Long.class),
                        row.getObject("planned_on", LocalDate.class), row.getBoolean("next_year")))).list();
    }

    public long add(long problemId, Planned planned) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        bind("""
                insert into problems_measure (problem_id, statement, department_id, person_id, planned_on, next_year)
                values (:id, :statement, :department, :person, :plannedOn, :nextYear)""", planned).param("id", problemId).update(key, "id");
        return key.getKeyAs(Long.class);
    }

    public void correct(long measureId, Planned planned) {
        bind("""
                update problems_measure set statement = :statement, department_id = :department, person_id = :person, planned_on = :plannedOn,
                    next_year = :nextYear where id = :id""", planned).param("id", measureId).update();
    }

    public void drop(long measureId) {
        jdbc.sql("delete from problems_measure where id = :id").param("id", measureId).update();
    }

    private JdbcClient.StatementSpec bind(String sql, Planned planned) {
        return jdbc.sql(sql).param("statement", planned.text()).param("department", planned.departmentId(), Types.BIGINT)
                .param("person", planned.personId(), Types.BIGINT).param("plannedOn", planned.plannedOn(), Types.DATE)
                .param("nextYear", planned.nextYear());
    }

    public record Kept(long id, long problemId, Planned planned) {
    }
}
