package org.qianfa.inbox.persistence;

import static org.qianfa.inbox.persistence.Columns.instant;
import static org.qianfa.inbox.persistence.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qianfa.inbox.Cursor;
import org.qianfa.inbox.MyWork.Item;
import org.qianfa.workflow.TaskInfo.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Pages of a person's tasks, each one query.
 *
 * <p>Every pool is a branch of a union that reads its own first rows in order from the index. One branch over
 * {@code pool in (…)} would have to sort all pools before it could give the first row.
 */
@Repository
public class WorkQueries {

    private static final String AFTER = " and due_key >= :key and (due_key > :key or task_id > :id)";
    private static final String FIRST = " order by due_key, task_id fetch first :size rows only)";

    private final JdbcClient jdbc;

    WorkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Item> free(Set<String> pools, Cursor after, int size) {
        return open(null, pools, after, null, size);
    }

    public List<Item> held(long person, Cursor after, int size) {
        return open(person, Set.of(), after, null, size);
    }

    /** The person's own tasks that others have: lent, or with a substitute. */
    public List<Item> away(long person, Cursor after, int size) {
        return paged(List.of("(select task_id from inbox_item where delegated_by = :person" + AFTER + FIRST,
                "(select task_id from inbox_item where acting_for = :person" + AFTER + FIRST), after, size)
                .param("person", person).query(WorkQueries::openItem).list();
    }

    /** Held or free, and due before a time. */
    public List<Item> dueBefore(Instant time, long person, Set<String> pools, Cursor after, int size) {
        return open(person, pools, after, time, size);
    }

    /** Held or free. */
    public List<Item> heldOrFree(long person, Set<String> pools, int size) {
        return open(person, pools, null, null, size);
    }

    private List<Item> open(Long person, Set<String> pools, Cursor after, Instant before, int size) {
        String range = AFTER + (before == null ? "" : " and due_key < :before");
        List<String> branches = new ArrayList<>();
        if (person != null) {
            branches.add("(select task_id from inbox_item where assignee_id = :person" + range + FIRST);
        }
        List<String> names = List.copyOf(pools);
        for (int i = 0; i < names.size(); i++) {
            branches.add("(select task_id from inbox_pool where pool = :pool" + i + " and taken = false" + range + FIRST);
        }
        if (branches.isEmpty()) {
            return List.of();
        }
        JdbcClient.StatementSpec query = paged(branches, after, size).param("person", person).param("before", time(before));
        for (int i = 0; i < names.size(); i++) {
            query = query.param("pool" + i, names.get(i));
        }
        return query.query(WorkQueries::openItem).list();
    }

    private JdbcClient.StatementSpec paged(List<String> branches, Cursor after, int size) {
        return jdbc.sql("select i.* from inbox_item i join (" + String.join(" union ", branches)
                        + ") mine on mine.task_id = i.task_id order by i.due_key, i.task_id fetch first :size rows only")
                .param("key", time(after == null ? Instant.EPOCH : after.key()))
                .param("id", after == null ? "" : after.id()).param("size", size);
    }

    public List<Item> done(long person, Cursor after, int size) {
        return jdbc.sql("select * from inbox_done where done_by = :person"
                        + (after == null ? "" : " and closed_at <= :key and (closed_at < :key or task_id < :id)")
                        + " order by closed_at desc, task_id desc fetch first :size rows only")
                .param("person", person).param("size", size)
                .param("key", time(after == null ? null : after.key())).param("id", after == null ? null : after.id())
                .query(WorkQueries::doneItem).list();
    }

    /** @param pools must not be empty */
    public List<Item> tasks(List<String> taskIds, long person, Set<String> pools) {
        return jdbc.sql("""
                select * from inbox_item where task_id in (:taskIds) and (assignee_id = :person or delegated_by = :person
                or acting_for = :person or (assignee_id is null and exists (select 1 from inbox_pool p where p.task_id = inbox_item.task_id and p.pool in (:pools))))""")
                .param("taskIds", taskIds).param("person", person).param("pools", pools)
                .query(WorkQueries::openItem).list();
    }

    /** Unseen tasks whose page this is and that the person holds or may claim. @param pools must not be empty */
    public List<String> unseen(String link, long person, Set<String> pools) {
        return jdbc.sql("""
                select i.task_id from inbox_item i where i.link = :link and i.seen_at is null and (i.assignee_id = :person
                or (i.assignee_id is null and exists (select 1 from inbox_pool p where p.task_id = i.task_id and p.pool in (:pools))))""")
                .param("link", link).param("person", person).param("pools", pools).query(String.class).list();
    }

    public List<Item> ofReport(long reportId) {
        return jdbc.sql("select * from inbox_item where report_id = :reportId order by due_key, task_id")
                .param("reportId", reportId).query(WorkQueries::openItem).list();
    }

    /** What the list of open tasks is sorted by. */
    public static Instant dueKey(Item item) {
        return item.dueAt() == null ? InboxRow.END_OF_TIME : item.dueAt();
    }

    private static Item openItem(ResultSet rs, int row) throws SQLException {
        return item(rs, rs.getObject("assignee_id", Long.class), rs.getBoolean("personal"), null, Columns.standing(rs));
    }

    private static Item doneItem(ResultSet rs, int row) throws SQLException {
        return item(rs, rs.getLong("done_by"), false, instant(rs, "closed_at"),
                new Standing(rs.getObject("acting_for", Long.class), null, null, null));
    }

    private static Item item(ResultSet rs, Long assigneeId, boolean personal, Instant closedAt, Standing standing) throws SQLException {
        return new Item(rs.getString("task_id"), rs.getString("task_key"), rs.getObject("cycle_id", Long.class),
                rs.getObject("report_id", Long.class), rs.getObject("section_id", Long.class),
                rs.getObject("department_id", Long.class), rs.getLong("unit_id"), assigneeId, personal,
                rs.getString("link"), rs.getString("title"), rs.getString("subject"),
                rs.getObject("report_year", Integer.class), instant(rs, "opened_at"), instant(rs, "due_at"), closedAt, standing);
    }
}
