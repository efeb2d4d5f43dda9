package org.qianfa.cockpit.persistence;

import static org.qianfa.cockpit.persistence.Columns.instant;
import static org.qianfa.cockpit.persistence.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.qianfa.cockpit.domain.Attention;
import org.qianfa.cockpit.domain.Attention.Minutes;
import org.qianfa.cockpit.domain.Attention.Spent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has a stay, whether it was opened, and its minutes. */
@Repository
public class StayClocks {

    private final JdbcClient jdbc;

    StayClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing if the task is of no report. */
    public Optional<Attention> attention(String taskId) {
        return jdbc.sql("select * from cockpit_stage where task_id = :taskId").param("taskId", taskId).query(StayClocks::attention).optional();
    }

    public void keep(String taskId, Attention now) {
        jdbc.sql("""
                update cockpit_stage set holder_id = :holder, arrived_at = :arrived, taken_at = :taken, opened_at = :opened,
                    lain_minutes = :lain where task_id = :taskId""")
                .param("holder", now.holderId()).param("arrived", time(now.arrivedAt())).param("taken", time(now.takenAt()))
                .param("opened", time(now.openedAt())).param("lain", now.lain()).param("taskId", taskId).update();
    }

    /** @param actingFor in whose place the holder has it, {@code null} for the own */
    public void inPlaceOf(String taskId, Long actingFor) {
        jdbc.sql("update cockpit_stage set acting_for = :actingFor where task_id = :taskId")
                .param("actingFor", actingFor).param("taskId", taskId).update();
    }

    public void close(String taskId, Spent spent, LocalDate on) {
        Minutes whole = spent.whole();
        Minutes own = spent.own();
        jdbc.sql("""
                update cockpit_stage set left_on = :on, idle_minutes = :idle, work_minutes = :work, total_minutes = :total,
                    own_idle_minutes = :ownIdle, own_work_minutes = :ownWork, own_total_minutes = :ownTotal where task_id = :taskId""")
                .param("on", on).param("idle", whole.idle()).param("work", whole.work()).param("total", whole.total())
                .param("ownIdle", own.idle()).param("ownWork", own.work()).param("ownTotal", own.total()).param("taskId", taskId).update();
    }

    private static Attention attention(ResultSet rs, int row) throws SQLException {
        return new Attention(instant(rs, "entered_at"), rs.getBoolean("personal"), rs.getObject("holder_id", Long.class), instant(rs, "arrived_at"),
                instant(rs, "taken_at"), instant(rs, "opened_at"), rs.getInt("lain_minutes"));
    }
}
