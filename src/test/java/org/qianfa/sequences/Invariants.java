package org.qianfa.sequences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
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

    /** Each pair of columns the two sides must agree in; instants are compared elsewhere. */
    private static final String SIDE_BY_SIDE = """
            select coalesce(t.id_, i.task_id, m.task_id), t.task_def_key_, i.task_key from act_ru_task t
            full outer join inbox_item i on i.task_id = t.id_ full outer join workflow_mark m on m.task_id = coalesce(t.id_, i.task_id)
            where t.id_ is null or i.task_id is null or m.task_id is null or t.task_def_key_ <> i.task_key
               or coalesce(cast(t.assignee_ as bigint), 0) <> coalesce(i.assignee_id, 0)
               or (t.suspension_state_ = 2) <> i.suspended
               or coalesce(case when t.delegation_ = 'PENDING' then cast(t.owner_ as bigint) end, 0) <> coalesce(i.delegated_by, 0)
               or coalesce(m.acting_for, 0) <> coalesce(i.acting_for, 0) or m.seen_at is distinct from i.seen_at
               or m.urged_at is distinct from i.urged_at or m.asked_at is distinct from i.asked_at""";
    private static final String POOLS = """
            select coalesce(l.task_id_, p.task_id), l.group_id_, p.pool
            from (select task_id_, group_id_ from act_ru_identitylink where task_id_ is not null and group_id_ is not null) l
            full outer join inbox_pool p on p.task_id = l.task_id_ and p.pool = l.group_id_
            where l.task_id_ is null or p.task_id is null
               or p.taken <> (select i.assignee_id is not null from inbox_item i where i.task_id = p.task_id)""";
    /** A mandate stands exactly as long as a task is done for another. */
    private static final String MANDATES = """
            select d.agent_id, d.principal_id, d.object_id, i.task_id from (select * from people_mandate where ended_at is null) d
            full outer join (select * from inbox_item where acting_for is not null) i
            on d.agent_id = i.assignee_id and d.principal_id = i.acting_for and d.object_id = i.section_id where d.id is null or i.task_id is null""";
    private static final String REQUESTS = """
            select r.id, r.state, i.task_key from figures_request r left join inbox_item i on i.link like '/requests/' || r.id || '/%'
            where case r.state when 'ASKED' then 'userTask_giveFigures' when 'GIVEN' then 'userTask_confirmFigures' else '' end <> coalesce(i.task_key, '')""";
    private static final String RELEASES = """
            select r.id, r.state, i.task_key from publication_release r left join inbox_item i on i.link like '/releases/' || r.id || '/%'
            where r.state = 'IN_REVIEW' and coalesce(i.task_key, '') <> case (select count(*) from publication_review v where v.release_id = r.id)
               when 0 then 'userTask_reviewFirst' when 1 then 'userTask_reviewSecond' else 'userTask_reviewFinal' end
               or r.state <> 'IN_REVIEW' and i.task_key is not null""";
    private static final String COUNTERSIGNS = """
            select s.countersign_id, s.person_id, i.task_id from (
                select s.*, c.sign_mode, (select min(b.ordinal) from cooperation_signatory b where b.countersign_id = c.id and b.vote is null and b.removed_at is null) due
                from cooperation_signatory s join cooperation_countersign c on c.id = s.countersign_id
                where c.state = 'ASKED' and s.vote is null and s.removed_at is null) s
            full outer join (select * from inbox_item where task_key = 'userTask_countersign') i
            on i.link = '/countersigns/' || s.countersign_id and i.assignee_id = s.person_id
            where (s.id is null) or (i.task_id is null) <> (s.sign_mode = 'IN_ORDER' and s.ordinal <> s.due)""";
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

    private final World world;

    Invariants(World world) {
        this.world = world;
    }

    /** Cheap enough for every step. */
    void quick() {
        none("engine, inbox and marks", SIDE_BY_SIDE);
        none("pools", POOLS);
        none("mandates", MANDATES);
        none("releases", RELEASES);
        none("countersigns", COUNTERSIGNS);
        boolean atRest = count("select count(*) from act_ru_job where type_ = 'message'") == 0;
        if (atRest) {
            none("matters", MATTERS);
            if (world.report().phase() != ReportPhase.PLANNED) {
                none("requests for figures", REQUESTS);
            }
        }
        report(atRest);
    }

    /** And what the product itself says about its inbox. */
    void thorough() {
        quick();
        assertThat(world.use(CompareInbox.class).compareInbox(world.cast.actor("keeper")).differences()).as("the product's own comparison").isEmpty();
        new Duties(world).check();
    }

    private void report(boolean atRest) {
        ReportView report = world.report();
        List<String> keys = world.jdbc().sql("select task_key from inbox_item").query(String.class).list();
        Set<String> odd = new TreeSet<>(keys);
        odd.removeAll(ANY_TIME);
        odd.removeAll(AFTERWARDS);
        odd.removeAll(TASKS.getOrDefault(report.phase(), Set.of()));
        assertThat(odd).as("tasks of a report that is " + report.phase()).isEmpty();
        if (report.phase() == ReportPhase.DRAFTING) {
            report.sections().forEach(section -> section(section, atRest));
        }
        if (report.phase() != ReportPhase.ARCHIVED) {
            assertThat(world.jdbc().sql(MOVERS).param("report", world.report).query(Integer.class).single()).as("what moves a report that is " + report.phase()).isPositive();
        }
    }

    private void section(SectionView section, boolean atRest) {
        List<String> waiting = world.jdbc().sql("select task_key from inbox_item where section_id = :id and task_key <> 'userTask_countersign'")
                .param("id", section.id()).query(String.class).list();
        List<String> expected = new ArrayList<>(switch (section.state()) {
            case DRAFTING, RETURNED -> List.of("userTask_draftSection");
            case SUBMITTED -> List.of("userTask_reviewSection");
            case PLANNED, DONE -> List.of();
        });
        if (atRest || !waiting.isEmpty()) {
            assertThat(waiting).as("tasks of section " + section.ordinal() + ", which is " + section.state()).isEqualTo(expected);
        }
    }

    private int count(String sql) {
        return world.jdbc().sql(sql).query(Integer.class).single();
    }

    private void none(String what, String sql) {
        assertThat(world.jdbc().sql(sql).query().listOfRows()).as(what).isEmpty();
    }
}
