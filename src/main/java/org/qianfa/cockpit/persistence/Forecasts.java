package org.qianfa.cockpit.persistence;

import static org.qianfa.cockpit.persistence.Columns.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.cockpit.Forecast;
import org.qianfa.cockpit.Forecast.Goal;
import org.qianfa.cockpit.Stage;
import org.qianfa.cockpit.domain.PastDays.Past;
import org.qianfa.people.UnitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Forecasts and what they rest on. */
@Repository
public class Forecasts {

    /** The slack of reports that can break no date any more: behind all others. */
    static final int NO_DATE_LEFT = 9999;
    private static final int YEARS_LOOKED_BACK = 5;

    private final JdbcClient jdbc;

    Forecasts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stages took in the year and some before it. */
    public List<Past> past(int year) {
        return jdbc.sql("""
                select unit_kind, stage, days, count(*) as times from cockpit_forecast_stage
                where done = true and report_year > :since group by unit_kind, stage, days order by unit_kind, stage, days""")
                .param("since", year - YEARS_LOOKED_BACK)
                .query((rs, n) -> new Past(UnitKind.valueOf(rs.getString("unit_kind")), Stage.valueOf(rs.getString("stage")),
                        rs.getInt("days"), rs.getLong("times"))).list();
    }

    /** @param days working days at each stage, {@code elapsed} milliseconds, {@code done} those the report is through with */
    public void storeTimes(WatchedReports.Row report, UnitKind kind, Map<Stage, Integer> days, Map<Stage, Long> elapsed, Set<Stage> done) {
        jdbc.sql("delete from cockpit_forecast_stage where report_id = :id").param("id", report.reportId()).update();
        days.forEach((stage, taken) -> jdbc.sql("""
                insert into cockpit_forecast_stage (report_id, stage, report_year, unit_kind, days, elapsed, done)
                values (:id, :stage, :year, :kind, :days, :elapsed, :done)""")
                .param("id", report.reportId()).param("stage", stage.name()).param("year", report.year()).param("kind", kind.name())
                .param("days", taken).param("elapsed", elapsed.getOrDefault(stage, 0L)).param("done", done.contains(stage)).update());
    }

    /** @param slack {@code null} if no date is left to break */
    public void store(long reportId, Forecast forecast, Dates dates, Integer slack, Instant at) {
        jdbc.sql("delete from cockpit_forecast where report_id = :id").param("id", reportId).update();
        jdbc.sql("""
                insert into cockpit_forecast (report_id, made_on, made_at, submit_due, publish_due, submit_low, submit_mid, submit_high,
                    publish_low, publish_mid, publish_high, samples, basis, light, slack)
                values (:id, :on, :at, :submitDue, :publishDue, :submitLow, :submitMid, :submitHigh,
                    :publishLow, :publishMid, :publishHigh, :samples, :basis, :light, :slack)""")
                .param("id", reportId).param("on", dates.today()).param("at", time(at))
                .param("submitDue", dates.submission()).param("publishDue", dates.publication())
                .params(range("submit", forecast.submission())).params(range("publish", forecast.publication()))
                .param("samples", forecast.samples()).param("basis", forecast.basis().name())
                .param("light", forecast.light().name()).param("slack", slack == null ? NO_DATE_LEFT : slack).update();
    }

    private static Map<String, LocalDate> range(String name, Goal goal) {
        Map<String, LocalDate> range = new java.util.HashMap<>();
        range.put(name + "Low", goal == null ? null : goal.low());
        range.put(name + "Mid", goal == null ? null : goal.mid());
        range.put(name + "High", goal == null ? null : goal.high());
        return range;
    }

    /** The two statutory days of the report's year, and the day this is computed. */
    public record Dates(LocalDate today, LocalDate submission, LocalDate publication) {
    }
}
