package org.qianfa.inbox.persistence;

import static org.qianfa.inbox.persistence.Columns.instant;
import static org.qianfa.inbox.persistence.Columns.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.qianfa.inbox.CompareInbox.Comparison;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers what the last comparison found. */
@Repository
public class LastComparison {

    private final JdbcClient jdbc;

    LastComparison(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(Comparison comparison, Instant at) {
        jdbc.sql("delete from inbox_comparison").update();
        jdbc.sql("insert into inbox_comparison (compared_at, open_tasks, table_rows, differences) values (:at, :tasks, :rows, :differences)")
                .param("at", time(at)).param("tasks", comparison.openTasks()).param("rows", comparison.rows())
                .param("differences", comparison.differences().size()).update();
    }

    /**
     * Of two servers that begin the same night at one moment, the database lets one.
     *
     * @return whether nobody had begun it
     */
    public boolean begin(LocalDate night) {
        jdbc.sql("delete from inbox_comparison_night where night < :night").param("night", night).update();
        return jdbc.sql("""
                insert into inbox_comparison_night (night) select cast(:night as date)
                where not exists (select 1 from inbox_comparison_night where night >= :night)""").param("night", night).update() == 1;
    }

    /** The newest, should two have been made at the same moment. */
    public Optional<Compared> last() {
        return jdbc.sql("select * from inbox_comparison order by compared_at desc fetch first 1 row only")
                .query((rs, n) -> new Compared(instant(rs, "compared_at"), rs.getInt("open_tasks"), rs.getInt("differences"))).optional();
    }

    public record Compared(Instant at, int openTasks, int differences) {
    }
}
