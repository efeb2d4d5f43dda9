package org.qianfa.workflow.persistence;

import java.time.LocalDate;
import java.util.Optional;
import org.qianfa.workflow.WhyStopped;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When reports stood still, and for how many working days. */
@Repository
public class Standstills implements WhyStopped {

    private final JdbcClient jdbc;

    Standstills(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void begin(long reportId, Standstill stopped) {
        jdbc.sql("insert into workflow_standstill (report_id, stopped_on, stopped_by, word) values (:report, :on, :by, :word)")
                .param("report", reportId).param("on", stopped.since()).param("by", stopped.by()).param("word", stopped.word()).update();
    }

    @Override
    public Optional<Standstill> current(long reportId) {
        return jdbc.sql("""
                select stopped_by, stopped_on, word from workflow_standstill
                where report_id = :report and resumed_on is null and stopped_by is not null order by id desc fetch first 1 row only""")
                .param("report", reportId).query((rs, n) -> new Standstill(rs.getLong(1), rs.getObject(2, LocalDate.class), rs.getString(3))).optional();
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
