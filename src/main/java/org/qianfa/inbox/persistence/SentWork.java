package org.qianfa.inbox.persistence;

import static org.qianfa.inbox.persistence.Columns.instant;
import static org.qianfa.inbox.persistence.Columns.time;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.inbox.Cursor;
import org.qianfa.inbox.MyWork.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a person has sent on its way: remembers it when a step is finished, and reads what others have open on it. */
@Repository
public class SentWork {

    /** A task followed by two names, its section and the report's parts, stands where the later of them stands. */
    private static final String ONCE = " and not exists (select 1 from inbox_work w2 join inbox_sent s2 on s2.work = w2.work"
            + " where w2.task_id = i.task_id and s2.person_id = :person"
            + " and (s2.sent_at > s.sent_at or s2.sent_at = s.sent_at and s2.work > s.work))";

    private static final String ITEM = " join inbox_item i on i.task_id = w.task_id";

    private final JdbcClient jdbc;

    SentWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be called before the task is removed. */
    public void finished(String taskId, long person, Instant at) {
        Map<String, Object> parameters = Map.of("person", person, "at", time(at));
        jdbc.sql("select link, report_id from inbox_item where task_id = :taskId").param("taskId", taskId)
                .query((rs, n) -> Work.of(rs.getString("link"), rs.getObject("report_id", Long.class))).optional()
                .ifPresent(work -> work.followed().forEach(name -> {
                    if (jdbc.sql("update inbox_sent set sent_at = :at where person_id = :person and work = :work")
                            .params(parameters).param("work", name).update() == 0) {
                        jdbc.sql("insert into inbox_sent (person_id, work, sent_at) values (:person, :work, :at)")
                                .params(parameters).param("work", name).update();
                    }
                }));
    }

    /** Newest first by what the person did; without what the person holds, could take or has with others. */
    public List<Sent> page(long person, Set<String> pools, Instant since, Criteria criteria, Cursor after, int size) {
        Pools free = Pools.of(null, pools);
        Map<String, Object> parameters = new HashMap<>(criteria.parameters(null));
        parameters.putAll(free.parameters());
        parameters.put("person", person);
        parameters.put("since", time(since));
        parameters.put("key", after == null ? null : time(after.key()));
        parameters.put("id", after == null ? null : after.id());
        return jdbc.sql("select i.*, s.sent_at" + others(free) + criteria.place("i") + criteria.said("i") + ONCE
                        + (after == null ? "" : " and s.sent_at <= :key and (s.sent_at < :key or i.task_id > :id)")
                        + " order by s.sent_at desc, i.task_id fetch first " + size + " rows only")
                .params(parameters).query((rs, n) -> new Sent(WorkQueries.openItem(rs, n), instant(rs, "sent_at"))).list();
    }

    public int count(long person, Set<String> pools, Instant since, Criteria criteria, int most) {
        Pools free = Pools.of(null, pools);
        return CappedCount.known(most, rows -> jdbc.sql("select " + CappedCount.of(List.of(some(free, criteria, rows)), most, rows))
                .params(criteria.parameters(null)).params(free.parameters()).param("person", person).param("since", time(since))
                .query(Integer.class).single(), CappedCount::unknown);
    }

    /** A branch that gives {@code task_id} of some rows; parameters person, since and the pools. A task may come by two names. */
    static String some(Pools free, Criteria criteria, int rows) {
        String narrowed = criteria.place("i") + criteria.said("i");
        return "(select w.task_id" + (narrowed.isEmpty() ? others(free).replace(ITEM, "") : others(free) + narrowed)
                + " fetch first " + rows + " rows only)";
    }

    /** From what tables and under what conditions: tasks as {@code i}, their works as {@code w}, what was sent as {@code s}. */
    private static String others(Pools free) {
        // Counted and not "not exists", which PostgreSQL would answer by reading all the person's pools.
        String notMine = free.none() ? "" : " and (w.assignee_id is not null or ((w.pool is null or w.pool not in (" + free.list() + ")) and (w.shared = false"
                + " or (select count(*) from inbox_pool p where p.task_id = w.task_id and p.pool in (" + free.list() + ")) = 0)))";
        return " from inbox_sent s join inbox_work w on w.work = s.work" + ITEM + " where s.person_id = :person and s.sent_at >= :since"
                + " and (w.assignee_id is null or w.assignee_id <> :person) and coalesce(w.delegated_by, 0) <> :person"
                + " and coalesce(w.acting_for, 0) <> :person" + notMine;
    }

    /** @param at when the person last did something on it */
    public record Sent(Item item, Instant at) {
    }
}
