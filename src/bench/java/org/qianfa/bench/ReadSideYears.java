package org.qianfa.bench;

import static org.qianfa.bench.ReadSideSql.DAY;

import java.time.LocalDate;
import java.util.List;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cycle.domain.PlanDates;

/**
 * Fills what the cockpit reads: 1,500 units with a report a year, the newest on their way, those before published, as many
 * years as there are steps for; and the engine's history of as many steps, by report. Forecasts of the newest year are left
 * to the product.
 */
final class ReadSideYears {

    static final int UNITS = 1_500;
    static final int NEWEST = 2025;
    /** The engine's history belongs to as many processes as there are reports in ten years. */
    static final String INSTANCE = "'p' || (1 + mod(x, 15000))";
    private static final int STEPS = 67;
    private static final String HOUR = "interval '1' hour";

    /** The r-th report is of unit 1000 + u, k years ago, and is or was at its p-th step; i counts the steps of one report. */
    private static final String REPORT = "select x as r, 1001 + mod(x - 1, " + UNITS + ") as u, (x - 1) / " + UNITS
            + " as k, case when x > " + UNITS + " then 99 else mod(x * 31, 70) end as p from ";
    private static final String STEP = """
            (values (0, 0, 'ASSIGN', 'userTask_assignSections'), (1, 20, 'DRAFT', 'userTask_draftSection'),
             (21, 40, 'SECTION_REVIEW', 'userTask_reviewSection'), (41, 42, 'CONSOLIDATE', 'userTask_consolidateReport'),
             (43, 52, 'CONSULT', 'userTask_consultDepartment'), (53, 53, 'DOCUMENT_CHECK', 'userTask_checkDocument'),
             (54, 54, 'LEGALITY', 'userTask_submitForReview'), (55, 55, 'LEGALITY', 'userTask_giveOpinion'),
             (56, 56, 'LEGALITY', 'userTask_reviewLegality'), (57, 57, 'LEGALITY', 'userTask_approveReview'),
             (58, 58, 'ANSWERS', 'userTask_answerOpinions'), (59, 59, 'DEPUTY_LEADER', 'userTask_reviewAsDeputyLeader'),
             (60, 60, 'SECRECY', 'userTask_reviewSecrecy'), (61, 61, 'DISCUSSION', 'userTask_recordDiscussion'),
             (62, 62, 'SIGN', 'userTask_signReport'), (63, 63, 'RELEASE', 'userTask_reviewFirst'),
             (64, 64, 'RELEASE', 'userTask_reviewSecond'), (65, 65, 'RELEASE', 'userTask_reviewFinal'),
             (66, 66, 'FIGURES', 'userTask_giveFigures')) as steps (low, high, stage, task_key)""";
    private static final String ENTERED = "timestamp with time zone '2026-01-05 01:00:00+00:00' + (case when k = 0 then i * 12 else i * 24 - k * 8760 end) * " + HOUR;
    private static final String LEFT = "case when i < p then " + ENTERED + " + (case when k = 0 then 12 else 3 + 24 * mod(r * 13 + i * 5, 6) end) * " + HOUR + " end";

    private final ReadSideSql sql;

    ReadSideYears(ReadSideSql sql) {
        this.sql = sql;
    }

    void fill(int events) {
        int reports = UNITS * Math.max(1, Math.round((float) events / UNITS / STEPS));
        people();
        year();
        String report = "(" + REPORT + sql.series(reports) + ") reports";
        String step = "(" + REPORT.replace("select x as r", "select x as r, i") + sql.series(reports) + ", (select x - 1 as i from " + sql.series(STEPS)
                + ") moments) stays join " + STEP + " on i between low and high and i <= p";
        ours(report, step).forEach(sql::run);
        past(sql.series(events)).forEach(sql::run);
    }

    private void people() {
        long district = sql.jdbc().sql("select min(id) from people_unit").query(Long.class).single();
        sql.run("insert into people_unit (id, version, name, full_name, kind, parent_id, document_code, organisation_code, site_id_code) select 1000 + x, 0,"
                + " x || '号街道', x || '号街道办事处', case mod(x, 3) when 0 then 'TOWN' else 'STREET' end, " + district + ", '街', '1', '1' from " + sql.series(UNITS));
        sql.run("insert into people_department (id, version, unit_id, name) select 1000 + x, 0, 1001 + mod(x, " + UNITS + "), '科室' || x from " + sql.series(5_000));
        sql.run("insert into people_user (id, version, username, display_name, unit_id, enabled, password_hash, must_change_password, credential_stamp, failures)"
                + " select " + (ReadSideRows.FIRST_PERSON - 1) + " + x, 0, 'p' || x, '人员' || x, 1001 + mod(x, " + UNITS + "), true, '-', false, 0, 0 from " + sql.series(7_000));
    }

    private void year() {
        sql.run("insert into cycle_cycle (id, version, report_year, owner_unit_id, opened_at, opened_by) select 1001, 0, " + NEWEST
                + ", min(id), timestamp with time zone '2025-11-03 01:00:00+00:00', 1 from people_unit");
        new PlanDates(WorkingDays.shipped()).dates(NEWEST, LocalDate.of(NEWEST, 11, 3)).forEach((milestone, day) ->
                sql.jdbc().sql("insert into cycle_date (cycle_id, milestone, due_on) values (1001, :milestone, :day)")
                        .param("milestone", milestone.name()).param("day", day).update());
    }

    private static List<String> ours(String report, String step) {
        String year = NEWEST + " - k";
        return List.of(
                "insert into cockpit_report (report_id, cycle_id, unit_id, report_year, title, outcome, outcome_at) select r, 1001 + k, u, " + year
                        + ", u || '号街道年度报告', case when p > 66 then 'PUBLISHED' end, case when p > 66 then timestamp with time zone '2026-02-09 01:00:00+00:00' - k * 365 * " + DAY
                        + " end from " + report,
                "insert into cockpit_stage (task_id, report_id, stage, part, entered_at, left_at, due_at, task_key, department_id, personal, holder_id, taken_at,"
                        + " round, left_on, idle_minutes, work_minutes, total_minutes) select 's' || (r * 100 + i), r, stage, task_key || '/' ||"
                        + " case when stage in ('DRAFT', 'SECTION_REVIEW', 'CONSULT') then cast(i as varchar(9)) else '' end, " + ENTERED + ", " + LEFT + ", "
                        + ENTERED + " + 5 * " + DAY + ", task_key, case when i between 1 and 52 then 1001 + mod(r * 67 + i, 5000) end, stage = 'DRAFT',"
                        + " 100000 + mod(r * 67 + i, 7000), case when i < p then " + ENTERED + " + 2 * " + HOUR + " end, case when i = 42 then 2 else 1 end,"
                        + " cast(" + LEFT + " as date), case when i < p then mod(r * 17 + i, 300) end, case when i < p then mod(r * 29 + i * 7, 1500) end,"
                        + " case when i < p then mod(r * 17 + i, 300) + mod(r * 29 + i * 7, 1500) end from " + step,
                "insert into cockpit_forecast_stage (report_id, stage, report_year, unit_kind, days, done) select r, stage, " + year
                        + ", case mod(u, 3) when 1 then 'TOWN' else 'STREET' end, mod(r * 7 + low, 9), true from " + report + " join " + STEP
                        + " on low in (0, 1, 21, 41, 43, 53, 54, 58, 59, 60, 61, 62, 63) where k > 0",
                "insert into cockpit_forecast (report_id, made_on, made_at, submit_due, publish_due, samples, basis, light, slack) select r, date '2026-02-09',"
                        + " timestamp with time zone '2026-02-09 01:00:00+00:00', date '2025-03-01', date '2025-04-01', 100, 'KIND', 'DONE', 9999 from " + report
                        + " where k > 0");
    }

    /** What the engine keeps of the same: processes by report, and where their tokens were in the diagram of the review. */
    private List<String> past(String events) {
        String definition = sql.jdbc().sql("select max(id_) from act_re_procdef where key_ = 'reportReview'").query(String.class).single();
        return List.of(
                "insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, root_proc_inst_id_, state_) select 'p' || x,"
                        + " 'p' || x, 'report-' || x, 'bench', (select id_ from act_re_procdef where key_ = 'bench'), " + ReadSideSql.plain("-60") + ", 'p' || x, 'ACTIVE' from "
                        + sql.series(15_000),
                "insert into act_hi_actinst (id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_id_, act_name_, act_type_, start_time_,"
                        + " end_time_, duration_, act_inst_state_, sequence_counter_) select 'a' || x, 'reportReview', '" + definition + "', " + INSTANCE + ", " + INSTANCE + ", "
                        + INSTANCE + ", case mod(x, 5) when 0 then 'userTask_checkDocument' when 1 then 'userTask_answerOpinions' when 2 then 'userTask_reviewAsDeputyLeader'"
                        + " when 3 then 'userTask_reviewSecrecy' else 'userTask_signReport' end, '步骤', 'userTask', " + ReadSideSql.plain("mod(x * 7, 400) - 400") + ", "
                        + ReadSideSql.plain("mod(x * 7, 400) - 395") + ", 1000, 4, 1 from " + events,
                "insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_) values ('watch', 1, 1, 'WATCH', 6, '*', 4160)");
    }
}
