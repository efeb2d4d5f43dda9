package org.qianfa.registers.persistence;

import static org.qianfa.registers.persistence.ReviewColumns.row;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.qianfa.registers.RegisterCursor;
import org.qianfa.registers.ReviewRegister.Filter;
import org.qianfa.registers.ReviewRegister.Row;
import org.qianfa.registers.ReviewRegister.Stage;
import org.qianfa.registers.ReviewRegister.Totals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Searches the register of reviews: authorised, filtered, sorted and cut to a page by the database. */
@Repository
public class ReviewSearch {

    static final String OVERDUE = "(r.replied_on is not null and r.limit_days is not null and r.days_used > r.limit_days"
            + " or r.replied_on is null and r.due_on < :today)";
    private static final String SCOPE = "(r.unit_id in (:units) or r.unit_id in (:own) and exists "
            + "(select 1 from registers_review_adviser a where a.review_id = r.id and a.person_id = :person))";

    private final JdbcClient jdbc;

    ReviewSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without names of units. */
    public List<Row> page(Scope scope, Filter filter, RegisterCursor after, int size, LocalDate today) {
        Condition condition = condition(scope, filter, today);
        if (after != null) {
            condition.and("(r.received_on < :day or r.received_on = :day and r.id < :id)", "day", after.day()).with("id", after.id());
        }
        return jdbc.sql("select r.*, case when " + OVERDUE + " then 1 else 0 end as overdue from registers_review r where " + condition.text()
                        + " order by r.received_on desc, r.id desc fetch first :size rows only")
                .params(condition.parameters()).param("size", size).query((row, index) -> row(row)).list();
    }

    public Totals totals(Scope scope, Filter filter, LocalDate today) {
        Condition condition = condition(scope, filter, today);
        return jdbc.sql("select count(*), count(r.replied_on), sum(case when " + OVERDUE + " then 1 else 0 end), sum(r.opinions), "
                        + "sum(r.adopted + r.partly + r.rejected), sum(r.adopted), sum(r.partly) from registers_review r where " + condition.text())
                .params(condition.parameters()).query((row, index) -> new Totals(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4),
                        row.getLong(5), row.getLong(6), row.getLong(7))).single();
    }

    public List<Integer> years(Collection<Long> units) {
        return jdbc.sql("select distinct register_year from registers_review where unit_id in (:units) order by 1 desc")
                .param("units", units).query(Integer.class).list();
    }

    /** At most 200; more is nothing to choose from. */
    public List<String> departments(Collection<Long> units) {
        return jdbc.sql("select distinct department from registers_review where unit_id in (:units) and department <> '' order by 1 "
                + "fetch first 200 rows only").param("units", units).query(String.class).list();
    }

    private static Condition condition(Scope scope, Filter filter, LocalDate today) {
        return new Condition(SCOPE).with("units", scope.unitList()).with("own", scope.ownList()).with("person", scope.personId())
                .with("today", today).and("r.unit_id = :unit", "unit", filter.unitId())
                .and("r.kind in (:kinds)", "kinds", filter.kinds().stream().map(Enum::name).toList())
                .and("r.state = :state", "state", filter.state()).and("r.register_year = :year", "year", filter.year())
                .and("r.department = :department", "department", filter.department())
                .and(filter.stage() == Stage.OPEN, "r.replied_on is null").and(filter.stage() == Stage.REPLIED, "r.replied_on is not null")
                .and(filter.overdue(), OVERDUE).containing(filter.words(), "r.title", "coalesce(r.number_text, '')");
    }
}
