package org.qianfa.workflow.persistence;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When reports stood still, and for how many working days. */
@Repository
public class Standstills {

    private final JdbcClient jdbc;

    Standstills(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void begin(long reportId, LocalDate on) {
        jdbc.sql("insert into workflow_standstill (report_id, stopped_on) values (:report, :on)").param("report", reportId).param("on", on).update();
    }

    /** Since when it stands still; empty if it does not, or was stopped before this was written down. */
    public Optional<LocalDate> since(long reportId) {
        return jdbc.sql("select min(stopped_on) from workflow_standstill where report_id = :report and resumed_on is null having count(*) > 0")
                .param("report", reportId).query(LocalDate.class).optional();
    }

    public void end(long reportId, LocalDate on, int workingDays) {
        jdbc.sql("update workflow_standstill set resumed_on = :on, working_days = :days where report_id = :report and resumed_on is null")
                .param("on", on).param("days", workingDays).param("report", reportId).update();
    }

    /** All there were so far, added up. */
    public int workingDays(long reportId) {
        return jdbc.sql("select coalesce(sum(working_days), 0) from workflow_standstill where report_id = :report").param("report", reportId)
                .query(Integer.class).single();
    }
}
