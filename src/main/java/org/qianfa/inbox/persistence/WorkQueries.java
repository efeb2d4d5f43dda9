package org.qianfa.inbox.persistence;

import static org.qianfa.inbox.persistence.Columns.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.qianfa.inbox.Cursor;
import org.qianfa.inbox.MyWork.Item;
import org.qianfa.workflow.TaskInfo.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A person's finished tasks, a task alone, and the tasks of a report. */
@Repository
public class WorkQueries {

    private final JdbcClient jdbc;

    WorkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    public List<Item> done(long person, Criteria criteria, Cursor after, int size) {
        return jdbc.sql("select d.* from inbox_done d where d.done_by = :person"
                        + (after == null ? "" : " and d.closed_at <= :key and (d.closed_at < :key or d.task_id < :id)")
                        + criteria.place("d") + criteria.said("d") + " order by d.closed_at desc, d.task_id desc fetch first " + size + " rows only")
                .param("person", person).params(criteria.parameters(after)).query(WorkQueries::doneItem).list();
    }

    public int countDone(long person, Criteria criteria, int most) {
        return jdbc.sql("select count(*) from (select d.task_id from inbox_done d where d.done_by = :person" + criteria.place("d") + criteria.said("d")
                        + " fetch first " + most + " rows only) done")
                .param("person", person).params(criteria.parameters(null)).query(Integer.class).single();
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

    static Item openItem(ResultSet rs, int row) throws SQLException {
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
