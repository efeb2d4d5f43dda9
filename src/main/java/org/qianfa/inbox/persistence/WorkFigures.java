package org.qianfa.inbox.persistence;

import static org.qianfa.inbox.persistence.Columns.instant;
import static org.qianfa.inbox.persistence.Columns.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.inbox.MyWork.DueDate;
import org.qianfa.inbox.MyWork.ReportLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Summaries of a person's tasks. {@code pools} must not be empty in any of them. */
@Repository
public class WorkFigures {

    private final JdbcClient jdbc;

    WorkFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From the indexes alone; what has no date stands at the end of time. */
    public List<DueDate> dueAfter(Instant now, long person, Set<String> pools, int limit) {
        Pools mine = Pools.of(person, pools);
        return jdbc.sql("select due_key, count(*) as tasks from (select task_id, due_key from inbox_item where assignee_id = :person"
                        + " and due_key >= :now and due_key < :end union select p.task_id, p.due_key from " + mine.joined()
                        + " where p.taken = false and p.due_key >= :now and p.due_key < :end) ahead"
                        + " group by due_key order by due_key fetch first :limit rows only")
                .params(mine.parameters()).param("now", time(now)).param("end", time(InboxRow.END_OF_TIME)).param("limit", limit)
                .query((rs, n) -> new DueDate(instant(rs, "due_key"), rs.getLong("tasks"))).list();
    }

    public List<ReportLine> openReports(long person, Set<String> pools, int limit) {
        Pools mine = Pools.of(person, pools);
        return jdbc.sql("select report_id, max(title) as title, max(report_year) as report_year, max(unit_id) as unit_id,"
                        + " count(*) as tasks from inbox_item where report_id is not null and task_id in (select task_id from inbox_item"
                        + " where assignee_id = :person union select p.task_id from " + mine.joined() + " where p.taken = false)"
                        + " group by report_id order by min(due_key), report_id fetch first :limit rows only")
                .params(mine.parameters()).param("limit", limit)
                .query((rs, n) -> new ReportLine(rs.getLong("report_id"), rs.getString("title"),
                        rs.getObject("report_year", Integer.class), rs.getLong("unit_id"), rs.getLong("tasks"), false)).list();
    }

    public List<ReportLine> doneReports(long person, int limit) {
        return jdbc.sql("""
                select report_id, max(title) as title, max(report_year) as report_year, max(unit_id) as unit_id
                from inbox_done where done_by = :person and report_id is not null
                group by report_id order by max(closed_at) desc, report_id desc fetch first :limit rows only""")
                .param("person", person).param("limit", limit)
                .query((rs, n) -> new ReportLine(rs.getLong("report_id"), rs.getString("title"),
                        rs.getObject("report_year", Integer.class), rs.getLong("unit_id"), 0, false)).list();
    }

    /** Pools by task, of all open tasks of a report. */
    public Map<String, List<String>> poolsOfReport(long reportId) {
        Map<String, List<String>> pools = new HashMap<>();
        jdbc.sql("""
                select p.task_id, p.pool from inbox_pool p join inbox_item i on i.task_id = p.task_id
                where i.report_id = :reportId order by p.pool""")
                .param("reportId", reportId)
                .query(rs -> {
                    pools.computeIfAbsent(rs.getString("task_id"), id -> new ArrayList<>()).add(rs.getString("pool"));
                });
        return pools;
    }
}
