package org.qianfa.cockpit.persistence;

import static org.qianfa.cockpit.persistence.Columns.instant;
import static org.qianfa.cockpit.persistence.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qianfa.cockpit.ReportCursor;
import org.qianfa.cockpit.WatchReports.Filter;
import org.qianfa.cockpit.WatchReports.Totals;
import org.qianfa.cockpit.domain.Outcome;
import org.qianfa.drafting.ReportView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports of the cockpit, authorised and paged in SQL. */
@Repository
public class WatchedReports {

    private static final String OVERDUE = """
            exists (select 1 from cockpit_stage s where s.report_id = cockpit_report.report_id
                    and s.left_at is null and s.due_at < :now)""";

    private final JdbcClient jdbc;

    WatchedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean known(long reportId) {
        return jdbc.sql("select count(*) from cockpit_report where report_id = :id").param("id", reportId)
                .query(Long.class).single() > 0;
    }

    public void add(ReportView report) {
        jdbc.sql("""
                insert into cockpit_report (report_id, cycle_id, unit_id, report_year, title)
                values (:id, :cycleId, :unitId, :year, :title)""")
                .param("id", report.id()).param("cycleId", report.cycleId()).param("unitId", report.unitId())
                .param("year", report.year()).param("title", report.title()).update();
    }

    public void finish(long reportId, Outcome outcome) {
        jdbc.sql("update cockpit_report set outcome = :kind, outcome_at = :at where report_id = :id and outcome is null")
                .param("kind", outcome.kind().name()).param("at", time(outcome.at())).param("id", reportId).update();
    }

    public List<Row> page(Scope scope, Filter filter, ReportCursor after, int size, Instant now) {
        String start = after == null ? "" : " and (report_year < :afterYear or (report_year = :afterYear"
                + " and (unit_id > :afterUnit or (unit_id = :afterUnit and report_id > :afterReport))))";
        JdbcClient.StatementSpec query = jdbc.sql("select * from cockpit_report where " + where(scope, filter) + start
                        + " order by report_year desc, unit_id, report_id fetch first :size rows only")
                .param("size", size);
        if (after != null) {
            query = query.param("afterYear", after.year()).param("afterUnit", after.unitId()).param("afterReport", after.reportId());
        }
        return bind(query, scope, filter, now).query(WatchedReports::row).list();
    }

    public Totals totals(Scope scope, Filter filter, Instant now) {
        return bind(jdbc.sql("select count(*) as reports, sum(case when " + OVERDUE + " then 1 else 0 end) as overdue,"
                + " count(case when outcome <> 'TERMINATED' then 1 end) as finished from cockpit_report where " + where(scope, filter)), scope, filter, now)
                .query((rs, n) -> new Totals(rs.getLong("reports"), rs.getLong("overdue"), rs.getLong("finished"))).single();
    }

    public List<Integer> years(Scope scope) {
        return jdbc.sql("select distinct report_year from cockpit_report where " + scope.condition() + " order by report_year desc")
                .param("units", scope.units()).query(Integer.class).list();
    }

    public List<Long> units(Scope scope) {
        return jdbc.sql("select distinct unit_id from cockpit_report where " + scope.condition() + " order by unit_id")
                .param("units", scope.units()).query(Long.class).list();
    }

    public Optional<Row> report(Scope scope, long reportId) {
        return jdbc.sql("select * from cockpit_report where report_id = :id and " + scope.condition())
                .param("id", reportId).param("units", scope.units()).query(WatchedReports::row).optional();
    }

    private static String where(Scope scope, Filter filter) {
        return scope.condition() + (filter.year() == null ? "" : " and report_year = :year")
                + (filter.unit() == null ? "" : " and unit_id = :unit") + (filter.overdueOnly() ? " and " + OVERDUE : "");
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec query, Scope scope, Filter filter, Instant now) {
        return query.param("units", scope.units()).param("year", filter.year()).param("unit", filter.unit()).param("now", time(now));
    }

    static Row row(ResultSet rs, int n) throws SQLException {
        String outcome = rs.getString("outcome");
        return new Row(rs.getLong("report_id"), rs.getLong("cycle_id"), rs.getLong("unit_id"), rs.getInt("report_year"),
                rs.getString("title"),
                outcome == null ? null : new Outcome(Outcome.Kind.valueOf(outcome), instant(rs, "outcome_at")));
    }

    /** @param outcome {@code null} while on its way */
    public record Row(long reportId, long cycleId, long unitId, int year, String title, Outcome outcome) {

        public boolean terminated() {
            return outcome != null && outcome.terminated();
        }
    }
}
