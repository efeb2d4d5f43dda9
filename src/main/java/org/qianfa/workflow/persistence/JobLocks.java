package org.qianfa.workflow.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Jobs a server holds. The engine's own queries do not tell. */
@Repository
public class JobLocks {

    private final JdbcClient jdbc;

    JobLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param now by the engine's clock; its columns know no zone and are in that of the server */
    public Locks locks(Instant now) {
        return jdbc.sql("""
                select count(case when LOCK_EXP_TIME_ > :now then 1 end) as held, count(case when LOCK_EXP_TIME_ <= :now then 1 end) as run_out
                from ACT_RU_JOB where LOCK_OWNER_ is not null""").param("now", Timestamp.from(now))
                .query((rs, n) -> new Locks(rs.getLong("held"), rs.getLong("run_out"))).single();
    }

    /** @param runOut whose server died, or took longer than a lock lasts; another takes them */
    public record Locks(long held, long runOut) {
    }
}
