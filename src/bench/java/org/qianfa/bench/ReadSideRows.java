package org.qianfa.bench;

import static org.qianfa.bench.ReadSideSql.plain;
import static org.qianfa.bench.ReadSideSql.zoned;

import java.time.Instant;
import java.util.List;

/**
 * Fills the engine's tables and ours with the same tasks, in bulk. A fifth of the tasks is held; the first 4,000 lie free in
 * one pool, the others in 4,999; many are due on the same day. Every pool may read all tasks of the process, which is what
 * the engine checks fastest: with the authorisations it makes itself, one for every task and its pool, it takes seconds.
 */
final class ReadSideRows {

    static final Instant NOW = Instant.parse("2026-02-10T02:00:00Z");
    static final int POOLS = 5_000;
    static final int LARGE = 4_000;
    static final long FIRST_PERSON = 100_000;

    private static final int PEOPLE = 7_000;
    private static final String KEY = "case mod(x * 13, 20) when 0 then 'userTask_draftSection' when 1 then 'userTask_reviewSection' "
            + "when 2 then 'userTask_consultDepartment' when 3 then 'userTask_giveFigures' when 4 then 'userTask_recordDiscussion' "
            + "when 5 then 'userTask_consolidateReport' when 6 then 'userTask_signReport' else 'userTask_checkDocument' end";
    private static final String PERSON = "100000 + mod(x * 31, " + PEOPLE + ")";
    private static final String HELD = "(x > " + LARGE + " and mod(x, 5) = 0)";
    /** A tenth of what is held is lent, by the first 700 people. */
    private static final String LENT = "(x > " + LARGE + " and mod(x, 50) = 0)";
    private static final String OWNER = "100000 + mod(x / 50 * 31, 700)";
    private static final String POOL = "'OFFICE@' || (case when x <= " + LARGE + " then 1 else 2 + mod(x * 31, " + (POOLS - 1) + ") end)";
    /** Scattered, as ids of tasks that were not made one after the other are. */
    private static final String ID = "'t' || lpad(cast(mod(x * 611953, 1000003) as varchar(12)), 8, '0')";
    private static final String TITLE = "mod(x, 1500) || '号街道' || (2024 + mod(x, 3)) || '年法治政府建设年度报告'";
    private static final String SUBJECT = "'一、主要举措和成效'";
    private static final String REPORT = "1 + mod(x, 12000)";

    private final ReadSideSql sql;

    ReadSideRows(ReadSideSql sql) {
        this.sql = sql;
    }

    static String pool(int number) {
        return "OFFICE@" + number;
    }

    void fill(int tasks, int events) {
        String definition = sql.jdbc().sql("select id_ from act_re_procdef where key_ = 'bench'").query(String.class).single();
        engine(definition, sql.series(tasks)).forEach(sql::run);
        ours(sql.series(tasks)).forEach(sql::run);
        past(definition, sql.series(events)).forEach(sql::run);
    }

    private List<String> engine(String definition, String tasks) {
        return List.of(
                "insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, proc_def_id_, act_id_, is_active_, is_concurrent_,"
                        + " is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_) select 'e' || x, 1, 'e' || x, 'e' || x, '"
                        + definition + "', 'task', true, false, true, false, 1, 2, 1 from " + tasks,
                "insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, assignee_, priority_,"
                        + " create_time_, due_date_, suspension_state_) select " + ID + ", 1, 'e' || x, 'e' || x, '" + definition + "', '办公室核稿', "
                        + KEY + ", case when " + HELD + " then cast(" + PERSON + " as varchar(20)) end, 50, " + plain("mod(x * 7, 30) - 30") + ", "
                        + plain("mod(x * 37, 180) - 60") + ", 1 from " + tasks,
                "insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_) select 'l' || x, 1, " + POOL + ", 'candidate', " + ID
                        + " from " + tasks,
                "insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_) select 'a' || x, 1, 1,"
                        + " 'OFFICE@' || x, 6, 'bench', 4160 from " + sql.series(POOLS));
    }

    private static List<String> ours(String tasks) {
        return List.of(
                "insert into inbox_item (task_id, task_key, cycle_id, report_id, unit_id, assignee_id, delegated_by, personal, link, title, subject, words, report_year,"
                        + " opened_at, due_at, due_key) select " + ID + ", " + KEY + ", 1, " + REPORT + ", 1 + mod(x, 1500), case when " + HELD
                        + " then " + PERSON + " end, case when " + LENT + " then " + OWNER + " end, false, '/reports/' || (" + REPORT
                        + "), " + TITLE + ", " + SUBJECT + ", " + TITLE + " || " + SUBJECT + ", 2024 + mod(x, 3), " + zoned("mod(x * 7, 30) - 30") + ", "
                        + zoned("mod(x * 37, 180) - 60") + ", " + zoned("mod(x * 37, 180) - 60") + " from " + tasks,
                "insert into inbox_pool (task_id, pool, taken, due_key, unit_id, task_key, report_year, words) select " + ID + ", " + POOL + ", " + HELD
                        + ", " + zoned("mod(x * 37, 180) - 60") + ", 1 + mod(x, 1500), " + KEY + ", 2024 + mod(x, 3), " + TITLE + " || " + SUBJECT + " from " + tasks,
                "insert into inbox_work (task_id, work, assignee_id, delegated_by, pool) select " + ID + ", 'reports/' || (" + REPORT + "), case when " + HELD
                        + " then " + PERSON + " end, case when " + LENT + " then " + OWNER + " end, " + POOL + " from " + tasks);
    }

    private static List<String> past(String definition, String events) {
        return List.of(
                "insert into act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, name_,"
                        + " assignee_, start_time_, end_time_, duration_, priority_, due_date_) select 'h' || x, " + KEY + ", 'bench', '" + definition
                        + "', " + ReadSideYears.INSTANCE + ", " + ReadSideYears.INSTANCE + ", " + ReadSideYears.INSTANCE
                        + ", '办公室核稿', cast(" + PERSON + " as varchar(20)), " + plain("mod(x * 7, 400) - 400")
                        + ", " + plain("mod(x * 7, 400) - 395") + ", 1000, 50, " + plain("mod(x * 7, 400) - 390") + " from " + events,
                "insert into inbox_done (task_id, task_key, cycle_id, report_id, unit_id, done_by, link, title, subject, words, report_year, opened_at, due_at, closed_at)"
                        + " select 'h' || x, " + KEY + ", 1, " + REPORT + ", 1 + mod(x, 1500), " + PERSON + ", '/reports/' || (" + REPORT
                        + "), '年度报告', null, '年度报告', 2025, " + zoned("mod(x * 7, 400) - 400") + ", null, " + zoned("mod(x * 7, 400) - 395") + " from " + events,
                "insert into inbox_sent (person_id, work, sent_at) select done_by, 'reports/' || report_id, max(closed_at) from inbox_done"
                        + " group by done_by, report_id");
    }
}
