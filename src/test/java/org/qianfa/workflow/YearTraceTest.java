package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.qianfa.shared.Role.COORDINATOR;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.qianfa.cycle.CycleOpened;
import org.qianfa.cycle.Milestone;
import org.qianfa.cycle.ReportsChecked;
import org.qianfa.drafting.ReportConsolidated;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.drafting.SectionSubmitted;
import org.qianfa.drafting.SectionsAssigned;
import org.qianfa.people.UnitKind;
import org.qianfa.publication.ReleaseReviewed;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.review.AnswersConfirmed;
import org.qianfa.review.CompletenessChecked;
import org.qianfa.review.ConsultationAnswered;
import org.qianfa.review.DocumentChecked;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.LegalityReviewed;
import org.qianfa.review.MaterialsSupplemented;
import org.qianfa.review.MatterSubmitted;
import org.qianfa.review.OpinionGiven;
import org.qianfa.review.OpinionsAnswered;
import org.qianfa.review.ReplyOpinion;
import org.qianfa.review.ReviewApproved;
import org.qianfa.shared.Actor;
import org.qianfa.shared.OutOfStep;
import org.qianfa.signoff.DeputyLeaderReviewed;
import org.qianfa.signoff.DiscussionRecorded;
import org.qianfa.signoff.DiscussionRule;
import org.qianfa.signoff.ReportSigned;
import org.qianfa.signoff.SecrecyReviewed;
import org.qianfa.signoff.SigningDeclined;
import org.springframework.beans.factory.annotation.Autowired;

class YearTraceTest extends ProcessTest {

    private static final Actor SOMEBODY = person(1, COORDINATOR);
    private static final Actor ADVISER_1 = person(301);
    private static final Actor ADVISER_2 = person(302);

    @Autowired FailedJobs failedJobs;
    @Autowired DiscussionRule discussionRule;

    @Test
    void a_report_travels_from_opening_to_the_archive() throws Exception {
        draftedAndConsolidated();
        consulted();
        announce(new DocumentChecked(SOMEBODY, REPORT, null));
        legality(LegalityOutcome.AMEND, 301);
        announce(new OpinionsAnswered(SOMEBODY, REPORT, List.of(301L)));
        assertThat(tasks.createTaskQuery().taskAssignee("301").singleResult().getTaskDefinitionKey()).isEqualTo("userTask_confirmAnswers");
        announce(new AnswersConfirmed(ADVISER_1, REPORT));
        fire("userTask_confirmAnswers");
        leadersApprove(true);
        announce(new ReportSigned(person(9), REPORT));
        fire("serviceTask_registerReport", "serviceTask_submitUpward", "serviceTask_preparePublicText");
        for (ReleaseStep step : ReleaseStep.values()) {
            announce(new ReleaseReviewed(SOMEBODY, REPORT, RELEASE, step, true));
        }
        fire("serviceTask_publishEdition", "serviceTask_verifyPublication", "serviceTask_archiveReport", "serviceTask_carryProblems");
        fire("callActivity_unitReports", "serviceTask_rollUpReports");

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(waitingTasks()).isEmpty();
        assertThat(passed()).contains("event_reportSigned", "event_published", "event_reportClosed", "event_cycleClosed")
                .doesNotContain("userTask_checkReports", "event_returnedByOffice", "event_returnedByLeaders");
        verify(publishEdition).publishEdition(RELEASE);
        verify(verifyPublication).verifyPublication(RELEASE);
        verify(rollUpReports).rollUpReports(CYCLE);
    }

    @Test
    void a_returned_section_is_redrafted_and_the_other_stays_done() {
        draftedAndConsolidated();
        consulted();
        announce(new DocumentChecked(SOMEBODY, REPORT, new ReturnOrder(ids(22), "数字不符")));

        assertThat(waitingTasks()).containsExactly("userTask_draftSection");
        assertThat(tasks.createTaskQuery().singleResult().getAssignee()).isEqualTo("122");
        assertThat(times("userTask_reviewSection")).isEqualTo(3);
    }

    @Test
    void after_rework_the_report_goes_straight_back_to_the_office_that_returned_it() {
        draftedAndConsolidated();
        consulted();
        announce(new DocumentChecked(SOMEBODY, REPORT, ReturnOrder.toConsolidation("格式")));
        announce(new ReportConsolidated(SOMEBODY, REPORT));

        assertThat(waitingTasks()).containsExactly("userTask_checkDocument");
        assertThat(times("userTask_consultDepartment")).isEqualTo(1);
    }

    @Test
    void a_report_the_signer_returned_is_reviewed_from_the_start() {
        draftedAndConsolidated();
        consulted();
        announce(new DocumentChecked(SOMEBODY, REPORT, null));
        legality(LegalityOutcome.LAWFUL);
        leadersApprove(true);
        announce(new SigningDeclined(person(9), REPORT, ReturnOrder.toConsolidation("补充原因分析")));
        announce(new ReportConsolidated(SOMEBODY, REPORT));

        assertThat(waitingTasks()).containsExactly("userTask_consultDepartment");
        assertThat(passed()).contains("event_returnedByLeaders").doesNotContain("event_reportSigned", "userTask_answerOpinions");
    }

    @Test
    void the_deputy_leader_gets_back_what_the_deputy_leader_returned() {
        draftedAndConsolidated();
        consulted();
        announce(new DocumentChecked(SOMEBODY, REPORT, null));
        legality(LegalityOutcome.LAWFUL);
        announce(new DeputyLeaderReviewed(SOMEBODY, REPORT, new ReturnOrder(ids(21), "事例不够")));
        draft(21);
        fire("callActivity_draftSections");
        announce(new ReportConsolidated(SOMEBODY, REPORT));

        assertThat(waitingTasks()).containsExactly("userTask_reviewAsDeputyLeader");
        assertThat(times("userTask_checkDocument")).isEqualTo(1);
    }

    @Test
    void a_text_changed_for_secrecy_passes_the_deputy_leader_again() {
        draftedAndConsolidated();
        consulted();
        announce(new DocumentChecked(SOMEBODY, REPORT, null));
        legality(LegalityOutcome.LAWFUL);
        announce(new DeputyLeaderReviewed(SOMEBODY, REPORT, null));
        announce(new SecrecyReviewed(SOMEBODY, REPORT, false, ReturnOrder.toConsolidation("删去手机号码")));
        announce(new ReportConsolidated(SOMEBODY, REPORT));

        assertThat(waitingTasks()).containsExactly("userTask_reviewAsDeputyLeader");
        assertThat(times("userTask_checkDocument")).isEqualTo(1);
    }

    @Test
    void a_street_does_not_consult_its_departments_again() {
        when(directory.unit(UNIT)).thenReturn(unit(UnitKind.STREET));
        draftedAndConsolidated();

        assertThat(waitingTasks()).containsExactly("userTask_checkDocument");
        assertThat(passed()).doesNotContain("userTask_consultDepartment");
    }

    @Test
    void departments_that_say_nothing_in_time_are_on_record_and_the_report_goes_on() {
        draftedAndConsolidated();
        verify(openConsultation).openConsultation(REPORT, 3);
        Job limit = management.createJobQuery().timers().activityId("event_limitPassed").singleResult();
        assertThat(limit.getDuedate()).isEqualTo(Date.from(Instant.parse("2099-02-10T16:00:00Z")));
        management.executeJob(limit.getId());

        verify(recordSilence).recordSilence(REPORT);
        assertThat(waitingTasks()).containsExactly("userTask_checkDocument");
        assertThat(passed()).contains("event_consultationOver").doesNotContain("event_consulted");
        assertThatThrownBy(() -> announce(new ConsultationAnswered(SOMEBODY, REPORT, DEPARTMENT))).isInstanceOf(OutOfStep.class);
    }

    @Test
    void when_all_departments_have_answered_nobody_waits_for_the_limit() {
        draftedAndConsolidated();
        consulted();

        assertThat(management.createJobQuery().timers().activityId("event_limitPassed").count()).isZero();
        assertThat(passed()).contains("event_consulted").doesNotContain("serviceTask_recordSilence");
    }

    @Test
    void a_report_that_needs_no_discussion_goes_from_the_secrecy_review_to_the_signer() {
        draftedAndConsolidated();
        consulted();
        announce(new DocumentChecked(SOMEBODY, REPORT, null));
        legality(LegalityOutcome.LAWFUL);
        announce(new DeputyLeaderReviewed(SOMEBODY, REPORT, null));
        announce(new SecrecyReviewed(SOMEBODY, REPORT, true, null, false));
        assertThat(waitingTasks()).containsExactly("userTask_signReport");
        assertThat(passed()).doesNotContain("userTask_recordDiscussion");
        announce(new ReportSigned(person(9), REPORT));

        assertThat(passed()).contains("event_reportSigned");
    }

    @Test
    void the_table_says_which_kinds_of_units_discuss_and_the_unit_may_want_it_always() {
        assertThat(discussionRule.needed(UnitKind.TOWN, false)).isTrue();
        assertThat(discussionRule.needed(UnitKind.DISTRICT, false)).isTrue();
        assertThat(discussionRule.needed(UnitKind.STREET, false)).isFalse();
        assertThat(discussionRule.needed(UnitKind.STREET, true)).isTrue();
    }

    @Test
    void an_unlawful_report_goes_back_and_not_on_to_the_leaders() {
        draftedAndConsolidated();
        consulted();
        announce(new DocumentChecked(SOMEBODY, REPORT, null));
        legality(LegalityOutcome.UNLAWFUL, 301);

        assertThat(waitingTasks()).containsExactly("userTask_consolidateReport");
        assertThat(passed()).contains("event_returnedAsUnlawful").doesNotContain("userTask_reviewAsDeputyLeader", "userTask_answerOpinions");
    }

    @Test
    void incomplete_materials_are_supplemented_before_anybody_reviews() {
        draftedAndConsolidated();
        consulted();
        announce(new DocumentChecked(SOMEBODY, REPORT, null));
        announce(new MatterSubmitted(SOMEBODY, MATTER, REPORT));
        announce(new CompletenessChecked(SOMEBODY, MATTER, REPORT, false));
        assertThat(waitingTasks()).containsExactly("userTask_supplementMaterials");
        announce(new MaterialsSupplemented(SOMEBODY, MATTER, REPORT));

        assertThat(waitingTasks()).containsExactly("userTask_checkCompleteness");
        assertThat(passed()).doesNotContain("event_reviewStarted");
    }

    @Test
    void an_approver_who_does_not_agree_sends_it_back_to_all_reviewers() {
        draftedAndConsolidated();
        consulted();
        announce(new DocumentChecked(SOMEBODY, REPORT, null));
        reviewedByAll();
        announce(new ReviewApproved(SOMEBODY, MATTER, REPORT, false));

        assertThat(waitingTasks()).containsExactly("userTask_giveOpinion", "userTask_giveOpinion", "userTask_reviewLegality");
    }

    @Test
    void a_release_review_that_fails_means_consolidation_and_a_new_signature() {
        draftedAndConsolidated();
        consulted();
        announce(new DocumentChecked(SOMEBODY, REPORT, null));
        legality(LegalityOutcome.LAWFUL);
        leadersApprove(true);
        announce(new ReportSigned(person(9), REPORT));
        fire("serviceTask_registerReport", "serviceTask_submitUpward", "serviceTask_preparePublicText");
        announce(new ReleaseReviewed(SOMEBODY, REPORT, RELEASE, ReleaseStep.FIRST, true));
        announce(new ReleaseReviewed(SOMEBODY, REPORT, RELEASE, ReleaseStep.SECOND, false));

        assertThat(waitingTasks()).containsExactly("userTask_consolidateReport");
        assertThat(passed()).doesNotContain("serviceTask_publishEdition", "userTask_reviewFinal");
    }

    @Test
    void a_withheld_report_is_archived_and_never_published() {
        draftedAndConsolidated();
        consulted();
        announce(new DocumentChecked(SOMEBODY, REPORT, null));
        legality(LegalityOutcome.LAWFUL);
        leadersApprove(false);
        announce(new ReportSigned(person(9), REPORT));
        fire("serviceTask_registerReport", "serviceTask_submitUpward", "serviceTask_archiveReport");

        assertThat(passed()).doesNotContain("callActivity_releaseReport");
    }

    @Test
    void a_district_checks_the_reports_of_its_year() {
        when(directory.unit(UNIT)).thenReturn(unit(UnitKind.DISTRICT));
        when(openReports.openReports(CYCLE)).thenReturn(List.of());
        announce(new CycleOpened(SOMEBODY, CYCLE, 2098, UNIT));
        fire("serviceTask_notifyUnits", "serviceTask_openReports");
        assertThat(waitingTasks()).containsExactly("userTask_checkReports");
        announce(new ReportsChecked(SOMEBODY, CYCLE));
        fire("serviceTask_rollUpReports");

        assertThat(passed()).contains("event_cycleClosed");
    }

    @Test
    void the_statutory_date_that_passes_is_recorded_while_work_goes_on() {
        announce(new CycleOpened(SOMEBODY, CYCLE, 2098, UNIT));
        fire("serviceTask_notifyUnits", "serviceTask_openReports");
        Job timer = management.createJobQuery().timers().activityId("event_reportingDatePassed").singleResult();
        management.executeJob(timer.getId());
        fire("serviceTask_recordOverdueReports");

        verify(recordOverdueReports).recordOverdueReports(CYCLE, Milestone.REPORTED);
        assertThat(waitingTasks()).containsExactly("userTask_assignSections");
    }

    @Test
    void a_fact_no_task_waits_for_is_refused_and_moves_nothing() {
        draftedAndConsolidated();
        List<String> before = waitingTasks();

        assertThatThrownBy(() -> announce(new ReportSigned(person(9), REPORT))).isInstanceOf(OutOfStep.class);
        assertThat(waitingTasks()).isEqualTo(before);
    }

    @Test
    void a_task_another_person_holds_cannot_be_completed() {
        draftedAndConsolidated();
        consulted();
        tasks.claim(tasks.createTaskQuery().taskDefinitionKey("userTask_checkDocument").singleResult().getId(), "77");

        assertThatThrownBy(() -> announce(new DocumentChecked(SOMEBODY, REPORT, null))).isInstanceOf(OutOfStep.class);
        assertThat(waitingTasks()).containsExactly("userTask_checkDocument");
    }

    @Test
    void a_delivery_that_fails_three_times_is_an_incident_until_an_administrator_retries() {
        draftedAndConsolidated();
        consulted();
        announce(new DocumentChecked(SOMEBODY, REPORT, null));
        legality(LegalityOutcome.LAWFUL);
        leadersApprove(false);
        announce(new ReportSigned(person(9), REPORT));
        fire("serviceTask_registerReport");
        doThrow(new IllegalStateException("上级系统不可用")).when(submitUpward).submitUpward(REPORT);
        for (int attempt = 0; attempt < 3; attempt++) {
            Job job = management.createJobQuery().activityId("serviceTask_submitUpward").singleResult();
            assertThatThrownBy(() -> management.executeJob(job.getId())).isInstanceOf(RuntimeException.class);
        }

        assertThat(failedJobs.failedJobs()).singleElement().satisfies(failed -> {
            assertThat(failed.activityName()).isEqualTo("报送上级");
            assertThat(failed.reportId()).isEqualTo(REPORT);
            assertThat(failed.error()).contains("上级系统不可用");
        });
        doNothing().when(submitUpward).submitUpward(REPORT);
        transaction.executeWithoutResult(status -> failedJobs.retry(person(5, org.qianfa.shared.Role.SYSTEM_ADMIN),
                failedJobs.failedJobs().get(0).jobId(), "对方已恢复"));
        fire("serviceTask_submitUpward");
        assertThat(failedJobs.failedJobs()).isEmpty();
    }

    private void draftedAndConsolidated() {
        announce(new CycleOpened(SOMEBODY, CYCLE, 2098, UNIT));
        fire("serviceTask_notifyUnits", "serviceTask_openReports");
        announce(new SectionsAssigned(SOMEBODY, REPORT, ids(21, 22)));
        draft(21);
        announce(new SectionSubmitted(person(122), REPORT, 22));
        announce(new SectionReviewed(SOMEBODY, REPORT, 22, false));
        draft(22);
        fire("callActivity_draftSections");
        announce(new ReportConsolidated(SOMEBODY, REPORT));
    }

    private void draft(long section) {
        announce(new SectionSubmitted(person(100 + section), REPORT, section));
        announce(new SectionReviewed(SOMEBODY, REPORT, section, true));
    }

    private void consulted() {
        announce(new ConsultationAnswered(SOMEBODY, REPORT, DEPARTMENT));
        fire("userTask_consultDepartment");
    }

    private void reviewedByAll() {
        announce(new MatterSubmitted(SOMEBODY, MATTER, REPORT));
        announce(new CompletenessChecked(SOMEBODY, MATTER, REPORT, true));
        announce(new OpinionGiven(ADVISER_2, MATTER, REPORT));
        announce(new OpinionGiven(ADVISER_1, MATTER, REPORT));
        fire("userTask_giveOpinion");
        announce(new LegalityReviewed(SOMEBODY, MATTER, REPORT));
        fire("userTask_reviewLegality");
    }

    private void legality(LegalityOutcome outcome, long... authors) {
        when(replyOpinion.replyOpinion(MATTER)).thenReturn(new ReplyOpinion.Reply(outcome, ids(authors)));
        reviewedByAll();
        announce(new ReviewApproved(SOMEBODY, MATTER, REPORT, true));
    }

    private void leadersApprove(boolean disclosed) {
        announce(new DeputyLeaderReviewed(SOMEBODY, REPORT, null));
        announce(new SecrecyReviewed(SOMEBODY, REPORT, disclosed, null));
        announce(new DiscussionRecorded(SOMEBODY, REPORT, null));
    }
}
