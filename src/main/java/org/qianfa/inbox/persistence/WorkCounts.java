package org.qianfa.inbox.persistence;

import static org.qianfa.inbox.persistence.Columns.time;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands in the tabs, in one statement that never counts further than asked. */
@Repository
public class WorkCounts {

    private final JdbcClient jdbc;

    WorkCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Tally tally(long person, Set<String> pools, Moment moment, int most) {
        return CappedCount.known(most, rows -> tally(person, pools, moment, most, rows), Tally::unknown);
    }

    private Tally tally(long person, Set<String> pools, Moment moment, int most, int rows) {
        Pools free = Pools.of(null, pools);
        Pools held = Pools.of(person, Set.of());
        Pools away = Pools.away(person);
        Pools both = Pools.of(person, pools);
        Criteria late = Criteria.ALL.dueBefore(moment.now());
        Map<String, Object> parameters = new HashMap<>(late.parameters(null));
        parameters.putAll(both.parameters());
        parameters.put("since", time(moment.since()));
        return jdbc.sql("select " + (free.none() ? "0" : CappedCount.of(free.some(Criteria.ALL, rows), most, rows)) + " as pool, "
                        + CappedCount.of(held.some(Criteria.ALL, rows), most, rows) + " as mine, "
                        + CappedCount.of(away.some(Criteria.ALL, rows), most, rows) + " as away, "
                        + CappedCount.of(both.some(late, rows), most, rows) + " as overdue, "
                        + "(select count(*) from (select task_id from inbox_done where done_by = :person fetch first " + most
                        + " rows only) finished) as done, "
                        + CappedCount.of(List.of(SentWork.some(free, Criteria.ALL, rows)), most, rows) + " as sent")
                .params(parameters)
                .query((rs, n) -> new Tally(rs.getInt("pool"), rs.getInt("mine"), rs.getInt("away"), rs.getInt("overdue"), rs.getInt("done"), rs.getInt("sent")))
                .single();
    }

    /** @param since how far back what the person has sent is followed */
    public record Moment(Instant now, Instant since) {
    }

    public record Tally(int pool, int mine, int away, int overdue, int done, int sent) {

        private boolean unknown() {
            return IntStream.of(pool, mine, away, overdue, sent).anyMatch(CappedCount::unknown);
        }
    }
}
