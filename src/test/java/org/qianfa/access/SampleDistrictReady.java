package org.qianfa.access;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.qianfa.demo.StandingSample;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until the sample district is made and the engine has nothing left to do on its own. */
public final class SampleDistrictReady {

    private static final Duration LIMIT = Duration.ofMinutes(6);
    private static final String DUE_JOBS = """
            select count(*) from act_ru_job where retries_ > 0 and (duedate_ is null or duedate_ <= current_timestamp)""";
    private static final String STUCK = "select count(*) from act_ru_incident where id_ = root_cause_incident_id_";
    private static final String WAITING_HEADS = """
            select count(*) from inbox_item where task_key = 'userTask_consultDepartment'""";

    private SampleDistrictReady() {
    }

    public static void await(JdbcClient jdbc) {
        Instant end = Instant.now().plus(LIMIT);
        while (!ready(jdbc)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("the sample district did not get ready: " + reports(jdbc) + " reports");
            }
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
    }

    private static boolean ready(JdbcClient jdbc) {
        return Thread.getAllStackTraces().keySet().stream().noneMatch(t -> t.getName().equals(StandingSample.MAKER))
                && reports(jdbc) >= StandingSample.REPORTS && count(jdbc, DUE_JOBS) == 0 && count(jdbc, STUCK) == 1
                && count(jdbc, WAITING_HEADS) > 0;
    }

    private static long reports(JdbcClient jdbc) {
        return count(jdbc, "select count(*) from drafting_report");
    }

    private static long count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
