package org.qianfa.cockpit.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.qianfa.cockpit.WatchClocks.Minutes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long tasks of each kind took from arrival to the end. */
@Repository
public class TaskTimes {

    private final JdbcClient jdbc;

    TaskTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reportId {@code null}: of all reports */
    public Map<String, Minutes> byTask(Collection<String> taskKeys, Long reportId) {
        Map<String, Minutes> times = new HashMap<>();
        if (taskKeys.isEmpty()) {
            return times;
        }
        jdbc.sql("select task_key, percentile_cont(0.5) within group (order by total_minutes) as mid,"
                        + " percentile_cont(0.9) within group (order by total_minutes) as high from cockpit_stage"
                        + " where total_minutes is not null and task_key in (:keys)" + (reportId == null ? "" : " and report_id = :report")
                        + " group by task_key").param("keys", taskKeys).param("report", reportId)
                .query(rs -> {
                    times.put(rs.getString("task_key"), new Minutes(rs.getDouble("mid"), rs.getDouble("high")));
                });
        return times;
    }
}
