package org.qianfa.cockpit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qianfa.cockpit.Forecast;
import org.qianfa.cockpit.Forecast.Basis;
import org.qianfa.cockpit.Forecast.Goal;
import org.qianfa.cockpit.Forecast.Light;
import org.qianfa.cockpit.WatchWall.WallCursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports of a year with their forecasts, authorised and paged in SQL, who breaks a date first at the top. */
@Repository
public class WallRows {

    /** Not computed yet: behind those on their way, before those at their end. */
    private static final int UNKNOWN = 9000;
    private static final String SLACK = "coalesce(f.slack, " + UNKNOWN + ")";

    private final JdbcClient jdbc;

    WallRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<WallRow> page(Scope scope, int year, WallCursor after, int size) {
        String start = after == null ? "" : " and (" + SLACK + " > :slack or (" + SLACK + " = :slack and r.report_id > :report))";
        JdbcClient.StatementSpec query = jdbc.sql("select r.*, f.*, " + SLACK + " as wall_slack from cockpit_report r"
                        + " left join cockpit_forecast f on f.report_id = r.report_id where " + scope.condition()
                        + " and r.report_year = :year" + start + " order by " + SLACK + ", r.report_id fetch first :size rows only")
                .param("units", scope.units()).param("year", year).param("size", size);
        if (after != null) {
            query = query.param("slack", after.slack()).param("report", after.reportId());
        }
        return query.query(WallRows::row).list();
    }

    public Map<Light, Long> lights(Scope scope, int year) {
        Map<Light, Long> lights = new EnumMap<>(Light.class);
        jdbc.sql("select f.light, count(*) as reports from cockpit_report r join cockpit_forecast f on f.report_id = r.report_id where "
                        + scope.condition() + " and r.report_year = :year group by f.light")
                .param("units", scope.units()).param("year", year)
                .query(rs -> {
                    lights.put(Light.valueOf(rs.getString("light")), rs.getLong("reports"));
                });
        return lights;
    }

    private static WallRow row(ResultSet rs, int n) throws SQLException {
        Forecast forecast = rs.getString("basis") == null ? null : new Forecast(goal(rs, "submit"), goal(rs, "publish"),
                rs.getLong("samples"), Basis.valueOf(rs.getString("basis")), Light.valueOf(rs.getString("light")));
        return new WallRow(WatchedReports.row(rs, n), forecast, rs.getInt("wall_slack"));
    }

    private static Goal goal(ResultSet rs, String name) throws SQLException {
        LocalDate mid = rs.getObject(name + "_mid", LocalDate.class);
        return mid == null ? null : new Goal(rs.getObject(name + "_due", LocalDate.class), rs.getObject(name + "_low", LocalDate.class),
                mid, rs.getObject(name + "_high", LocalDate.class));
    }

    /** @param forecast {@code null} if there is none yet */
    public record WallRow(WatchedReports.Row report, Forecast forecast, int slack) {
    }
}
