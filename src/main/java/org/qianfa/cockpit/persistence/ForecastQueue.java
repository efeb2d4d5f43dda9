package org.qianfa.cockpit.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports whose forecast is to be computed. */
@Repository
public class ForecastQueue {

    private final JdbcClient jdbc;

    ForecastQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing if the report is not watched. */
    public void add(long reportId) {
        jdbc.sql("insert into cockpit_forecast_due (report_id) select report_id from cockpit_report where report_id = :id")
                .param("id", reportId).update();
    }

    /** Of whatever report the task was; nothing if it was of none. */
    public void addReportOf(String taskId) {
        jdbc.sql("insert into cockpit_forecast_due (report_id) select report_id from cockpit_stage where task_id = :taskId")
                .param("taskId", taskId).update();
    }

    /** Those that moved, and those on their way without a forecast of today. */
    public List<WatchedReports.Row> due(LocalDate today, int most) {
        return jdbc.sql("""
                select r.* from cockpit_report r left join cockpit_forecast f on f.report_id = r.report_id
                where f.report_id is null or (r.outcome is null and f.made_on < :today)
                    or exists (select 1 from cockpit_forecast_due d where d.report_id = r.report_id)
                order by r.report_id fetch first :most rows only""")
                .param("today", today).param("most", most).query(WatchedReports::row).list();
    }

    /** What asks for these reports by now; what comes meanwhile asks again. */
    public List<Long> asking(Collection<Long> reportIds) {
        return reportIds.isEmpty() ? List.of() : jdbc.sql("select id from cockpit_forecast_due where report_id in (:ids)")
                .param("ids", reportIds).query(Long.class).list();
    }

    public void remove(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("delete from cockpit_forecast_due where id in (:ids)").param("ids", ids).update();
        }
    }
}
