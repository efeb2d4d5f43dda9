package org.qianfa.inbox.persistence;

import static org.qianfa.inbox.persistence.Columns.instant;
import static org.qianfa.inbox.persistence.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.qianfa.inbox.MyWork.DueDate;
import org.qianfa.inbox.MyWork.ReportLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Summaries of a person's tasks. {@code pools} must not be empty in any of them. */
@Repository
public class WorkFigures {

    /** Nobody has as many open tasks on most reports. */
    private static final int TASKS_OF_A_REPORT = 25;
    private static final int WIDER = 8;

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

    /** The reports with the nearest dates. Found among the nearest tasks, read in order: all of a large pool is read by hardly anybody. */
    public List<ReportLine> openReports(long person, Set<String> pools, int limit) {
        Pools mine = Pools.of(person, pools);
        int ahead = TASKS_OF_A_REPORT * limit;
        Nearest nearest = nearest(mine, ahead);
        while (nearest.tasks() == ahead && nearest.reports().size() < limit) {
            ahead *= WIDER;
            nearest = nearest(mine, ahead);
        }
        List<Long> reports = nearest.reports().stream().limit(limit).toList();
        return reports.isEmpty() ? List.of() : jdbc.sql("select report_id, max(title) as title, max(report_year) as report_year,"
                        + " max(unit_id) as unit_id, count(*) as tasks from inbox_item i where report_id in (:reports) and (assignee_id = :person"
                        + " or (assignee_id is null and exists (select 1 from inbox_pool p where p.task_id = i.task_id and p.pool in (" + mine.list() + "))))"
                        + " group by report_id")
                .params(mine.parameters()).param("reports", reports).query((rs, n) -> line(rs, rs.getLong("tasks"))).list().stream()
                .sorted(Comparator.comparing(line -> reports.indexOf(line.reportId()))).toList();
    }

    private Nearest nearest(Pools mine, int tasks) {
        List<Long> reports = jdbc.sql("select i.report_id from (select task_id, due_key from (" + String.join(" union ", mine.inOrder(Criteria.ALL, null, tasks))
                        + ") mine order by due_key, task_id fetch first " + tasks + " rows only) nearest join inbox_item i on i.task_id = nearest.task_id"
                        + " order by nearest.due_key, i.task_id")
                .params(mine.parameters()).query((rs, n) -> rs.getObject("report_id", Long.class)).list();
        return new Nearest(reports.size(), reports.stream().filter(Objects::nonNull).distinct().toList());
    }

    public List<ReportLine> doneReports(long person, int limit) {
        return jdbc.sql("""
                select report_id, max(title) as title, max(report_year) as report_year, max(unit_id) as unit_id
                from inbox_done where done_by = :person and report_id is not null
                group by report_id order by max(closed_at) desc, report_id desc fetch first :limit rows only""")
                .param("person", person).param("limit", limit)
                .query((rs, n) -> line(rs, 0)).list();
    }

    private static ReportLine line(ResultSet rs, long tasks) throws SQLException {
        return new ReportLine(rs.getLong("report_id"), rs.getString("title"), rs.getObject("report_year", Integer.class), rs.getLong("unit_id"), tasks, false);
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

    /** @param tasks how many were read; fewer than asked for: these are all */
    private record Nearest(int tasks, List<Long> reports) {
    }
}
