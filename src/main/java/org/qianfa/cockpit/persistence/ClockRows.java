package org.qianfa.cockpit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.qianfa.cockpit.WatchClocks.ClockCursor;
import org.qianfa.cockpit.WatchClocks.Grouping;
import org.qianfa.cockpit.WatchClocks.Minutes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Clocks summed up in SQL, authorised and paged there. */
@Repository
public class ClockRows {

    private static final String SUMS = """
            count(*) as done, sum(case when s.round > 1 then 1 else 0 end) as returned, count(s.due_at) as dated,
            sum(case when s.left_at <= s.due_at then 1 else 0 end) as in_time, count(s.idle_minutes) as opened,
            percentile_cont(0.5) within group (order by s.{own}idle_minutes) as idle_mid,
            percentile_cont(0.9) within group (order by s.{own}idle_minutes) as idle_high,
            percentile_cont(0.5) within group (order by s.{own}work_minutes) as work_mid,
            percentile_cont(0.9) within group (order by s.{own}work_minutes) as work_high,
            percentile_cont(0.5) within group (order by s.{own}total_minutes) as total_mid,
            percentile_cont(0.9) within group (order by s.{own}total_minutes) as total_high""";
    /** What lay with others before is told of the department, and not of who had it last. */
    private static final String OF_PERSON = SUMS.replace("{own}", "own_");
    private static final String OF_DEPARTMENT = SUMS.replace("{own}", "");

    private final JdbcClient jdbc;

    ClockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ClockRow> page(Scope scope, Selection selection, ClockCursor after, int size) {
        // The work of a unit's own posts belongs to no department; it stands under the unit, below zero.
        boolean person = selection.grouping() == Grouping.PERSON;
        String key = person ? "s.holder_id" : "coalesce(s.department_id, -r.unit_id)";
        String start = after == null ? "" : " having count(*) < :done or (count(*) = :done and " + key + " > :key)";
        JdbcClient.StatementSpec query = jdbc.sql("select " + key + " as who, " + (person ? OF_PERSON : OF_DEPARTMENT)
                        + " from cockpit_stage s join cockpit_report r on r.report_id = s.report_id where " + scope.condition()
                        + " and r.report_year = :year and s.left_on is not null and s.holder_id is not null"
                        + (selection.unit() == null ? "" : " and r.unit_id = :unit")
                        + " group by " + key + start + " order by count(*) desc, " + key + " fetch first :size rows only")
                .param("units", scope.units()).param("year", selection.year()).param("unit", selection.unit()).param("size", size);
        if (after != null) {
            query = query.param("done", after.done()).param("key", after.key());
        }
        return query.query(ClockRows::row).list();
    }

    private static ClockRow row(ResultSet rs, int n) throws SQLException {
        return new ClockRow(rs.getLong("who"), rs.getLong("done"), rs.getLong("returned"), rs.getLong("dated"), rs.getLong("in_time"),
                rs.getLong("opened"), minutes(rs, "idle"), minutes(rs, "work"), minutes(rs, "total"));
    }

    private static Minutes minutes(ResultSet rs, String name) throws SQLException {
        return new Minutes(number(rs, name + "_mid"), number(rs, name + "_high"));
    }

    private static Double number(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column) instanceof Number number ? number.doubleValue() : null;
    }

    /** @param unit {@code null}: all */
    public record Selection(int year, Long unit, Grouping grouping) {
    }

    /** @param key person or department; below zero: the unit of that number as a whole */
    public record ClockRow(long key, long done, long returned, long dated, long inTime, long opened, Minutes idle, Minutes work,
                           Minutes total) {
    }
}
