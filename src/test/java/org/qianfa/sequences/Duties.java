package org.qianfa.sequences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

/** That nobody did two separated duties, from what was written down about who did what; the guards are not asked. */
final class Duties {

    private static final Map<String, String> NOBODY = new LinkedHashMap<>();

    static {
        NOBODY.put("reviews a section whose text he or she has written or handed in", """
                select r.id, r.actor_id from audit_entry r where r.action = 'ReviewSection' and exists (
                    select 1 from audit_entry s where s.subject_type = r.subject_type and s.subject_id = r.subject_id and s.id < r.id
                    and s.actor_id = r.actor_id and s.action in ('SubmitSection', 'SaveRevision', 'RestoreRevision', 'MergeDraft'))""");
        NOBODY.put("reviews a release in two of its steps, though the first was taken back", "select release_id, person_id from publication_review group by release_id, person_id having count(distinct step) > 1");
        NOBODY.put("releases what he or she has signed", """
                select v.release_id, v.person_id from publication_review v join publication_release r on r.id = v.release_id
                join signoff_seal s on s.digest = r.seal_digest where s.signed_by = v.person_id""");
        NOBODY.put("ends the release of what he or she has drafted", """
                select v.release_id, v.person_id from publication_review v join publication_release r on r.id = v.release_id
                where v.step = 'FINAL' and v.approved and exists (select 1 from audit_entry a join drafting_section s on s.id = a.subject_id
                    where a.subject_type = 'section' and a.action in ('SubmitSection', 'SaveRevision') and a.actor_id = v.person_id and s.report_id = r.report_id)""");
        NOBODY.put("confirms a figure he or she has given", """
                select c.id, c.changed_by from figures_change c where c.kind = 'CONFIRMED' and c.changed_by = (select g.changed_by from figures_change g
                    where g.figure_id = c.figure_id and g.kind = 'GIVEN' and g.id < c.id order by g.id desc fetch first 1 rows only)""");
        NOBODY.put("approves a legality review he or she took part in", """
                select m.id, m.approved_by from review_matter m join review_conclusion c on c.matter_id = m.id and c.person_id = m.approved_by""");
        NOBODY.put("reviews as adviser or reviewer what he or she has drafted", """
                select c.matter_id, c.person_id from review_conclusion c join review_matter m on m.id = c.matter_id
                where exists (select 1 from audit_entry a join drafting_section s on s.id = a.subject_id
                    where a.subject_type = 'section' and a.action in ('SubmitSection', 'SaveRevision') and a.actor_id = c.person_id and s.report_id = m.report_id)""");
        NOBODY.put("reviews as deputy leader what he or she has drafted", """
                select r.id, r.actor_id from audit_entry r where r.action = 'ReviewAsDeputyLeader' and exists (select 1 from audit_entry a
                    join drafting_section s on s.id = a.subject_id where a.subject_type = 'section' and a.action in ('SubmitSection', 'SaveRevision')
                    and a.actor_id = r.actor_id and s.report_id = r.subject_id and a.id < r.id)""");
        NOBODY.put("decides the withdrawal he or she has proposed", "select id, decided_by from publication_withdrawal where decided_by = proposed_by");
        NOBODY.put("countersigns a step he or she has done", """
                select s.countersign_id, s.person_id from cooperation_signatory s join cooperation_countersign c on c.id = s.countersign_id
                join inbox_done d on d.task_id = c.task_id where s.vote is not null and d.done_by = s.person_id""");
        NOBODY.put("countersigns a part of the process in which he or she does another step", """
                select s.countersign_id, s.person_id from cooperation_signatory s join cooperation_countersign c on c.id = s.countersign_id
                join act_hi_taskinst t on t.proc_inst_id_ = c.apart and t.delete_reason_ = 'completed'
                where s.vote is not null and cast(t.assignee_ as bigint) = s.person_id""");
    }

    private final World world;

    Duties(World world) {
        this.world = world;
    }

    void check() {
        NOBODY.forEach((duty, sql) -> assertThat(world.jdbc().sql(sql).query().listOfRows()).as("nobody " + duty).isEmpty());
    }
}
