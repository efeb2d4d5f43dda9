package org.qianfa.inbox.persistence;

import java.util.List;
import java.util.Set;
import org.qianfa.inbox.Cursor;
import org.qianfa.inbox.MyWork.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pages of the open tasks a person holds, may claim or has with others, each one statement. */
@Repository
public class OpenWork {

    private final JdbcClient jdbc;

    OpenWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Item> free(Set<String> pools, Criteria criteria, Cursor after, int size) {
        return page(Pools.of(null, pools), criteria, after, size);
    }

    public List<Item> held(long person, Criteria criteria, Cursor after, int size) {
        return page(Pools.of(person, Set.of()), criteria, after, size);
    }

    public List<Item> heldOrFree(long person, Set<String> pools, Criteria criteria, Cursor after, int size) {
        return page(Pools.of(person, pools), criteria, after, size);
    }

    /** The person's own tasks that others have: lent, or with a substitute. */
    public List<Item> away(long person, Criteria criteria, Cursor after, int size) {
        return page(Pools.away(person), criteria, after, size);
    }

    private List<Item> page(Pools pools, Criteria criteria, Cursor after, int size) {
        if (pools.none()) {
            return List.of();
        }
        // A task in two pools comes from two branches and is one row all the same; the tasks are read for the page alone.
        String rows = String.join(" union ", pools.inOrder(criteria, after, size));
        return jdbc.sql("select i.* from (select task_id, due_key from (" + rows + ") mine order by due_key, task_id fetch first " + size
                        + " rows only) page join inbox_item i on i.task_id = page.task_id order by i.due_key, i.task_id")
                .params(criteria.parameters(after)).params(pools.parameters()).query(WorkQueries::openItem).list();
    }

    /** How many there are, held or free, up to a number. */
    public int count(Long person, Set<String> free, Criteria criteria, int most) {
        return count(Pools.of(person, free), criteria, most);
    }

    public int countAway(long person, Criteria criteria, int most) {
        return count(Pools.away(person), criteria, most);
    }

    private int count(Pools pools, Criteria criteria, int most) {
        return pools.none() ? 0 : CappedCount.known(most, rows -> jdbc.sql("select " + CappedCount.of(pools.some(criteria, rows), most, rows))
                .params(criteria.parameters(null)).params(pools.parameters()).query(Integer.class).single(), CappedCount::unknown);
    }
}
