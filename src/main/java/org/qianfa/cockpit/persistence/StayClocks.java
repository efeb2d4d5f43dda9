package org.qianfa.cockpit.persistence;

import static org.qianfa.cockpit.persistence.Columns.instant;
import static org.qianfa.cockpit.persistence.Columns.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who holds a stay, and its minutes. */
@Repository
public class StayClocks {

    private final JdbcClient jdbc;

    StayClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param holder {@code null}: put back into the pool @param actingFor in whose place, {@code null} for the own */
    public void hold(String taskId, Long holder, Long actingFor, Instant at) {
        jdbc.sql("""
                update cockpit_stage set holder_id = :holder, acting_for = :actingFor,
                    taken_at = case when personal then taken_at else cast(:at as timestamp(6) with time zone) end
                where task_id = :taskId""")
                .param("holder", holder).param("actingFor", actingFor).param("at", holder == null ? null : time(at)).param("taskId", taskId).update();
    }

    public Optional<Times> times(String taskId) {
        return jdbc.sql("select entered_at, taken_at from cockpit_stage where task_id = :taskId").param("taskId", taskId)
                .query((rs, n) -> new Times(instant(rs, "entered_at"), instant(rs, "taken_at"))).optional();
    }

    public void close(String taskId, Long holder, Instant takenAt, Minutes minutes, LocalDate on) {
        jdbc.sql("""
                update cockpit_stage set holder_id = :holder, taken_at = :takenAt, left_on = :on,
                    idle_minutes = :idle, work_minutes = :work, total_minutes = :total where task_id = :taskId""")
                .param("holder", holder).param("takenAt", time(takenAt)).param("on", on).param("idle", minutes.idle())
                .param("work", minutes.work()).param("total", minutes.total()).param("taskId", taskId).update();
    }

    /** @param takenAt {@code null} if nobody took it from a pool */
    public record Times(Instant enteredAt, Instant takenAt) {
    }

    /** @param idle from arrival until it was taken, {@code work} from then on; {@code null} if nobody took it before */
    public record Minutes(Integer idle, Integer work, int total) {
    }
}
