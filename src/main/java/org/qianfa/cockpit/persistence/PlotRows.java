package org.qianfa.cockpit.persistence;

import static org.qianfa.cockpit.persistence.Columns.instant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qianfa.cockpit.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** A year summed up in SQL by days and stages. */
@Repository
public class PlotRows {

    private final JdbcClient jdbc;

    PlotRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long reports(Part part) {
        return bind("select count(*) from cockpit_report r where " + where(part), part).query(Long.class).single();
    }

    public Optional<Due> due(Part part) {
        return bind("select max(f.submit_due) as submission, max(f.publish_due) as publication from cockpit_forecast f"
                + " join cockpit_report r on r.report_id = f.report_id where " + where(part), part)
                .query((rs, n) -> new Due(rs.getObject("submission", LocalDate.class), rs.getObject("publication", LocalDate.class)))
                .optional().filter(due -> due.submission() != null);
    }

    /** Reports by the day they were signed for good: what came after the signature has begun, or they are at their end. */
    public Map<LocalDate, Long> submitted(Part part) {
        return days(bind("select on_day, count(*) as times from (select r.report_id, max(s.left_on) as on_day from cockpit_report r"
                + " join cockpit_stage s on s.report_id = r.report_id and s.stage = 'SIGN' where " + where(part)
                + " and (r.outcome is not null or exists (select 1 from cockpit_stage n where n.report_id = r.report_id and n.stage = 'RELEASE'))"
                + " group by r.report_id) signed where on_day is not null group by on_day", part));
    }

    public List<Instant> published(Part part) {
        return bind("select outcome_at from cockpit_report r where " + where(part) + " and outcome is not null", part)
                .query((rs, n) -> instant(rs, "outcome_at")).list();
    }

    /** Tasks by the day they were done. */
    public Map<LocalDate, Long> done(Part part) {
        return days(bind("select s.left_on as on_day, count(*) as times from cockpit_stage s join cockpit_report r on r.report_id = s.report_id"
                + " where " + where(part) + " and s.left_on is not null group by s.left_on", part));
    }

    /** When the first of them began its way. */
    public Optional<Instant> begun(Part part) {
        return bind("select min(s.entered_at) as begun from cockpit_stage s join cockpit_report r on r.report_id = s.report_id where " + where(part), part)
                .query((rs, n) -> Optional.ofNullable(instant(rs, "begun"))).single();
    }

    public Map<Stage, Taken> stages(Part part) {
        Map<Stage, Taken> stages = new EnumMap<>(Stage.class);
        bind("select f.stage, count(*) as times, percentile_cont(0.5) within group (order by f.days) as mid,"
                + " percentile_cont(0.9) within group (order by f.days) as high, percentile_cont(0.5) within group (order by f.elapsed) as elapsed_mid,"
                + " percentile_cont(0.9) within group (order by f.elapsed) as elapsed_high from cockpit_forecast_stage f"
                + " join cockpit_report r on r.report_id = f.report_id where " + where(part) + " and f.done = true group by f.stage", part)
                .query(rs -> {
                    stages.put(Stage.valueOf(rs.getString("stage")), new Taken(new Middle(rs.getDouble("mid"), rs.getDouble("high")),
                            new Middle(rs.getDouble("elapsed_mid"), rs.getDouble("elapsed_high")), rs.getLong("times")));
                });
        return stages;
    }

    private static Map<LocalDate, Long> days(StatementSpec query) {
        Map<LocalDate, Long> days = new TreeMap<>();
        query.query(rs -> {
            days.put(rs.getObject("on_day", LocalDate.class), rs.getLong("times"));
        });
        return days;
    }

    /** Terminated reports take no part: nobody works on them any more. */
    private static String where(Part part) {
        return part.scope().condition() + " and r.report_year = :year and coalesce(r.outcome, '') <> 'TERMINATED'" + (part.unit() == null ? "" : " and r.unit_id = :unit");
    }

    private StatementSpec bind(String sql, Part part) {
        return jdbc.sql(sql).param("units", part.scope().units()).param("year", part.year()).param("unit", part.unit());
    }

    /** @param unit {@code null}: all of the scope */
    public record Part(Scope scope, int year, Long unit) {

        public Part yearBefore() {
            return new Part(scope, year - 1, unit);
        }
    }

    public record Due(LocalDate submission, LocalDate publication) {
    }

    /** In working days and in elapsed milliseconds. */
    public record Taken(Middle days, Middle elapsed, long reports) {
    }

    /** Median and ninth decile. */
    public record Middle(double median, double p90) {
    }
}
