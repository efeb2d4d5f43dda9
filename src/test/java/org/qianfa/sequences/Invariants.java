package org.qianfa.sequences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.inbox.CompareInbox;

/** What is true of the house at every moment, asked of its tables; the use cases are not asked what they think of it. */
final class Invariants {

    private static final Set<String> ANY_TIME = Set.of("userTask_countersign", "userTask_giveFigures", "userTask_confirmFigures");
    private static final Map<ReportPhase, Set<String>> TASKS = new EnumMap<>(Map.of(
            ReportPhase.PLANNED, Set.of("userTask_assignSections"),
            ReportPhase.DRAFTING, Set.of("userTask_draftSection", "userTask_reviewSection"),
            ReportPhase.CONSOLIDATING, Set.of("userTask_consolidateReport"),
            ReportPhase.UNDER_REVIEW, Set.of("userTask_consultDepartment", "userTask_checkDocument", "userTask_submitForReview", "userTask_checkCompleteness",
                    "userTask_supplementMaterials", "userTask_giveOpinion", "userTask_reviewLegality", "userTask_approveReview", "userTask_answerOpinions",
                    "userTask_confirmAnswers", "userTask_reviewAsDeputyLeader", "userTask_reviewSecrecy", "userTask_recordDiscussion", "userTask_signReport"),
            ReportPhase.SIGNED, Set.of("userTask_reviewFirst", "userTask_reviewSecond", "userTask_reviewFinal")));
    private static final Set<String> AFTERWARDS = Set.of("userTask_judgeCorrection", "userTask_decideWithdrawal", "userTask_checkReports");

    private static final String ENGINE = """
            select t.id_, t.task_def_key_, coalesce(cast(t.assignee_ as bigint), 0), t.suspension_state_ = 2,
                coalesce(case when t.delegation_ = 'PENDING' then cast(t.owner_ as bigint) end, 0), coalesce(m.acting_for, 0), m.seen_at, m.urged_at, m.asked_at
            from act_ru_task t left join workflow_mark m on m.task_id = t.id_ order by 1""";
    private static final String INBOX = """
            select task_id, task_key, coalesce(assignee_id, 0), suspended, coalesce(delegated_by, 0), coalesce(acting_for, 0), seen_at, urged_at, asked_at
            from inbox_item order by 1""";
    private static final String LEFT_MARKS = "select task_id from workflow_mark where task_id not in (select id_ from act_ru_task)";
    private static final String CANDIDATES = "select task_id_, group_id_ from act_ru_identitylink where task_id_ is not null and group_id_ is not null order by 1, 2";
    private static final String POOLS = "select task_id, pool from inbox_pool order by 1, 2";
    private static final String TAKEN = "select p.task_id from inbox_pool p join inbox_item i on i.task_id = p.task_id where p.taken <> (i.assignee_id is not null)";
    private static final String MANDATES = "select agent_id, principal_id, object_id from people_mandate where ended_at is null order by 1, 2, 3";
    private static final String ACTING = "select assignee_id, acting_for, section_id from inbox_item where acting_for is not null order by 1, 2, 3";
    private static final String SECTIONS = """
            select s.ordinal, s.state, t.tasks from drafting_section s left join (select section_id, count(*) as many, max(task_key) as tasks from inbox_item
                where task_key <> 'userTask_countersign' group by section_id) t on t.section_id = s.id
            where s.report_id in (select id from drafting_report where phase = 'DRAFTING') and coalesce(t.many, 0) || coalesce(t.tasks, '') <> case when s.state in ('DRAFTING', 'RETURNED') then '1userTask_draftSection'
                when s.state = 'SUBMITTED' then '1userTask_reviewSection' else '0' end""";
    private static final String REQUESTS = """
            select r.id, r.state, i.task_key from figures_request r left join inbox_item i on i.link like '/requests/' || r.id || '/%'
            where case r.state when 'ASKED' then 'userTask_giveFigures' when 'GIVEN' then 'userTask_confirmFigures' else '' end <> coalesce(i.task_key, '')""";
    private static final String RELEASES = """
            select r.id, r.state, i.task_key from publication_release r left join inbox_item i on i.link like '/releases/' || r.id || '/%'
            where r.state = 'IN_REVIEW' and coalesce(i.task_key, '') <> case
               when not exists (select 1 from publication_review v where v.release_id = r.id and v.step = 'FIRST' and v.approved and v.withdrawn_at is null) then 'userTask_reviewFirst'
               when not exists (select 1 from publication_review v where v.release_id = r.id and v.step = 'SECOND' and v.approved and v.withdrawn_at is null) then 'userTask_reviewSecond'
               else 'userTask_reviewFinal' end
               or r.state <> 'IN_REVIEW' and i.task_key is not null""";
    /** Nothing goes on for a terminated report, and nobody owes it anything. */
    private static final String LEFT_OPEN = """
            select r.id, x.what from drafting_report r join (
                select report_id, 'task ' || task_key as what from inbox_item
                union all select v.long_, 'process ' || p.proc_def_id_ from act_ru_execution p join act_ru_variable v on v.proc_inst_id_ = p.proc_inst_id_ and v.name_ = 'reportId'
                    where p.parent_id_ is null and p.business_key_ not like 'cycle-%'
                union all select report_id, 'matter ' || state from review_matter where state in ('SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW', 'AWAITING_APPROVAL', 'APPROVED')
                union all select report_id, 'request ' || state from figures_request where state in ('ASKED', 'GIVEN')
                union all select report_id, 'countersign ' || state from cooperation_countersign where state in ('WAITING', 'ASKED')
                union all select s.report_id, 'mandate' from people_mandate m join drafting_section s on s.id = m.object_id where m.ended_at is null
            ) x on x.report_id = r.id where r.phase = 'TERMINATED'""";
    private static final String TERMINATED = "select count(*) from drafting_report where phase = 'TERMINATED'";
    private static final String LIVE = "select cycle_id, unit_id from drafting_report where phase <> 'TERMINATED' group by cycle_id, unit_id having count(*) > 1";
    private static final String ASKED = """
            select '/countersigns/' || s.countersign_id, s.person_id from cooperation_signatory s join cooperation_countersign c on c.id = s.countersign_id
            where c.state = 'ASKED' and s.vote is null and s.removed_at is null and (c.sign_mode <> 'IN_ORDER' or s.ordinal = (select min(b.ordinal)
                from cooperation_signatory b where b.countersign_id = c.id and b.vote is null and b.removed_at is null)) order by 1, 2""";
    private static final String TO_SIGN = "select link, assignee_id from inbox_item where task_key = 'userTask_countersign' order by 1, 2";
    private static final String MATTERS = """
            select m.id, m.state from review_matter m where m.report_id is not null and case m.state
              when 'SUBMITTED' then (select count(*) from inbox_item i where i.task_key = 'userTask_checkCompleteness') <> 1
              when 'INCOMPLETE' then (select count(*) from inbox_item i where i.task_key = 'userTask_supplementMaterials') <> 1
              when 'UNDER_REVIEW' then (select count(*) from inbox_item i where i.task_key in ('userTask_giveOpinion', 'userTask_reviewLegality')) = 0
              when 'AWAITING_APPROVAL' then (select count(*) from inbox_item i where i.task_key = 'userTask_approveReview') <> 1
              else false end""";
    /** Something that moves the report: a task, a step the engine has before it, or a date. */
    private static final String MOVERS = """
            select (select count(*) from act_ru_task t join act_ru_variable v on v.proc_inst_id_ = t.proc_inst_id_ and v.name_ = 'reportId' where v.long_ = :report)
                 + (select count(*) from act_ru_job j join act_ru_variable v on v.proc_inst_id_ = j.process_instance_id_ and v.name_ = 'reportId' where v.long_ = :report)""";

    /** Steps the engine is about to take; the parts of a batch of migrations are none. */
    private static final String UNDER_WAY = """
            select count(*) from act_ru_job where type_ = 'message' and handler_type_ not in ('batch-seed-job', 'batch-monitor-job', 'instance-migration')""";

    private final World world;

    Invariants(World world) {
        this.world = world;
    }

    /** Cheap enough for every step. */
    void quick() {
        same("tasks of the engine and of the inbox", ENGINE, INBOX);
        none("marks of tasks that are gone", LEFT_MARKS);
        same("pools of the engine and of the inbox", CANDIDATES, POOLS);
        none("tasks in pools that say otherwise than the task whether it is taken", TAKEN);
        same("mandates and tasks done for others", MANDATES, ACTING);
        none("releases without their task", RELEASES);
        if (count(TERMINATED) > 0) {
            none("what goes on for a terminated report", LEFT_OPEN);
        }
        none("units with two reports of one year", LIVE);
        same("signers asked and their tasks", ASKED, TO_SIGN);
        ReportPhase phase = world.phase();
        boolean atRest = count(UNDER_WAY) == 0;
        if (atRest) {
            none("matters", MATTERS);
            if (phase != ReportPhase.PLANNED) {
                none("requests for figures", REQUESTS);
            }
        }
        report(atRest, phase);
    }

    /** And what the product itself says about its inbox. */
    void thorough() {
        quick();
        assertThat(world.use(CompareInbox.class).compareInbox(world.cast.actor("keeper")).differences()).as("the product's own comparison").isEmpty();
        new Duties(world).check();
    }

    private void report(boolean atRest, ReportPhase phase) {
        Set<String> odd = new TreeSet<>(world.jdbc().sql("select task_key from inbox_item where report_id = :report").param("report", world.report)
                .query(String.class).list());
        odd.removeAll(ANY_TIME);
        odd.removeAll(AFTERWARDS);
        odd.removeAll(TASKS.getOrDefault(phase, Set.of()));
        assertThat(odd).as("tasks of a report that is " + phase).isEmpty();
        if (phase == ReportPhase.DRAFTING) {
            none("sections and their tasks", atRest ? SECTIONS : SECTIONS + " and t.section_id is not null");
        }
        if (phase != ReportPhase.ARCHIVED && phase != ReportPhase.TERMINATED) {
            assertThat(world.jdbc().sql(MOVERS).param("report", world.report).query(Integer.class).single()).as("what moves a report that is " + phase).isPositive();
        }
    }

    private void same(String what, String one, String other) {
        List<List<Object>> rows = rows(one);
        if (!rows.equals(rows(other))) {
            assertThat(rows(other)).as(what).isEqualTo(rows);
        }
    }

    private List<List<Object>> rows(String sql) {
        return world.jdbc().sql(sql).query((row, n) -> {
            List<Object> values = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                values.add(row.getObject(i));
            }
            return values;
        }).list();
    }

    private int count(String sql) {
        return world.jdbc().sql(sql).query(Integer.class).single();
    }

    private void none(String what, String sql) {
        assertThat(world.jdbc().sql(sql).query().listOfRows()).as(what).isEmpty();
    }
}
