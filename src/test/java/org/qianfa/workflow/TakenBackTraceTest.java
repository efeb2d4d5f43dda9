package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportWithdrawn;
import org.qianfa.people.UnitKind;
import org.qianfa.publication.ReleaseReviewed;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.review.AnswersConfirmed;
import org.qianfa.review.ConfirmationPassed;
import org.qianfa.review.ConsultationAnswered;
import org.qianfa.review.DocumentChecked;
import org.qianfa.review.MatterSubmitted;
import org.qianfa.review.OpinionsAnswered;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OutOfStep;
import org.qianfa.signoff.DeputyLeaderReviewed;
import org.qianfa.signoff.DiscussionRecorded;
import org.qianfa.signoff.SecrecyReviewed;
import org.qianfa.workflow.TaskRefusal.StepOpened;
import org.qianfa.workflow.TaskRefusal.StepUnopened;

/** Every step of a report that goes back: taken as long as nobody has opened the next, given back afterwards. */
class TakenBackTraceTest extends WithdrawalTrace {

    @BeforeEach
    void aTown() {
        when(directory.unit(UNIT)).thenReturn(unit(UnitKind.TOWN));
    }

    @Test
    void the_coordinator_takes_the_report_back_from_the_departments_until_one_has_opened_it() throws Exception {
        consolidated();
        withdraw(COORDINATOR_1, "userTask_consultDepartment");
        assertThat(waitingTasks()).containsExactly("userTask_consolidateReport");
        assertThat(info(only()).assigneeId()).as("it is back in the same hands").isEqualTo(COORDINATOR_1.id());
        verify(journal).record(eq(COORDINATOR_1), eq("WithdrawStep"), any(), eq("漏了一段"), eq("userTask_consultDepartment"));
        assertThat(management.createJobQuery().timers().activityId("event_limitPassed").count()).isZero();

        consolidate();
        assertThat(waitingTasks()).as("the departments are asked anew").containsExactly("userTask_consultDepartment");
        seeing.see(HEAD, only());
        refused(StepOpened.class, () -> withdrawing.withdraw(COORDINATOR_1, only(), "漏了一段"));
        withdrawing.ask(COORDINATOR_1, only(), "漏了一段");
        withdrawing.answer(HEAD, only(), true, "请改");
        verify(giveConsultationBack).giveConsultationBack(HEAD, REPORT, DEPARTMENT, "请改");
        assertThat(waitingTasks()).containsExactly("userTask_consolidateReport");
    }

    @Test
    void the_coordinator_takes_the_report_back_from_the_office_also_after_the_departments_answered() throws Exception {
        toTheOffice();
        assertThat(withdrawing.offered(HEAD, List.of(only()))).as("an answer given stays given").isEmpty();
        withdraw(COORDINATOR_1, "userTask_checkDocument");
        assertThat(waitingTasks()).containsExactly("userTask_consolidateReport");
        consolidate();
        assertThat(waitingTasks()).containsExactly("userTask_consultDepartment");
    }

    @Test
    void the_office_that_has_opened_the_report_gives_it_back_by_its_plain_return() throws Exception {
        toTheOffice();
        taking.claim(OFFICE, only());
        refused(StepOpened.class, () -> withdrawing.withdraw(COORDINATOR_1, only(), "漏了一段"));
        withdrawing.ask(COORDINATOR_1, only(), "漏了一段");
        withdrawing.answer(OFFICE, only(), true, "请改");
        verify(checkDocument).checkDocument(eq(OFFICE), eq(REPORT), any(), any());
        assertThat(waitingTasks()).containsExactly("userTask_consolidateReport");
        consolidate();
        assertThat(waitingTasks()).as("straight back to the office that gave it back").containsExactly("userTask_checkDocument");
    }

    @Test
    void the_office_takes_its_check_back_out_of_the_legality_review() throws Exception {
        checked();
        refused(StepUnopened.class, () -> withdrawing.ask(OFFICE, only(), "试"));
        withdraw(OFFICE, "userTask_submitForReview");
        assertThat(waitingTasks()).containsExactly("userTask_checkDocument");
        assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("legalityReview").count()).isZero();
        announce(new DocumentChecked(OFFICE, REPORT, null));

        seeing.see(COORDINATOR_1, only());
        withdrawing.ask(OFFICE, only(), "漏核一处");
        withdrawing.answer(COORDINATOR_1, only(), true, "请核");
        verify(withdrawDocumentCheck).giveDocumentCheckBack(COORDINATOR_1, REPORT, "请核");
        assertThat(waitingTasks()).containsExactly("userTask_checkDocument");
    }

    @Test
    void a_submission_is_taken_back_until_the_reviewer_opens_it_and_asked_for_afterwards() throws Exception {
        checked();
        announce(new MatterSubmitted(COORDINATOR_1, MATTER, REPORT));
        withdraw(COORDINATOR_1, "userTask_checkCompleteness");
        assertThat(waitingTasks()).containsExactly("userTask_submitForReview");

        announce(new MatterSubmitted(COORDINATOR_1, MATTER, REPORT));
        seeing.see(LEGALITY, only());
        withdrawing.ask(COORDINATOR_1, only(), "稿件有误");
        withdrawing.answer(LEGALITY, only(), true, "可以");
        verify(withdrawSubmission).giveSubmissionBack(LEGALITY, REPORT, "可以");
        assertThat(waitingTasks()).containsExactly("userTask_submitForReview");
    }

    @Test
    void answers_given_again_are_confirmed_by_whoever_has_the_opinions_by_then() throws Exception {
        replied(301, 302);
        announce(new OpinionsAnswered(COORDINATOR_1, REPORT, List.of(301L, 302L)));
        announce(new ConfirmationPassed(ADVISER_1, MATTER, REPORT, 301, 303));
        withdraw(COORDINATOR_1, "userTask_confirmAnswers");
        announce(new OpinionsAnswered(COORDINATOR_1, REPORT, List.of(302L, 303L)));
        assertThat(tasks.createTaskQuery().taskDefinitionKey("userTask_confirmAnswers").list()).extracting(Task::getAssignee).containsExactlyInAnyOrder("302", "303");
    }

    @Test
    void answers_are_taken_back_until_one_of_the_advisers_has_opened_them() throws Exception {
        replied(301, 302);
        announce(new OpinionsAnswered(COORDINATOR_1, REPORT, List.of(301L, 302L)));
        withdraw(COORDINATOR_1, "userTask_confirmAnswers");
        assertThat(waitingTasks()).containsExactly("userTask_answerOpinions");

        announce(new OpinionsAnswered(COORDINATOR_1, REPORT, List.of(301L, 302L)));
        announce(new AnswersConfirmed(ADVISER_1, REPORT));
        String other = tasks.createTaskQuery().taskAssignee("302").singleResult().getId();
        refused(StepOpened.class, () -> withdrawing.withdraw(COORDINATOR_1, other, "漏答"));
        withdrawing.ask(COORDINATOR_1, other, "漏答");
        withdrawing.answer(ADVISER_2, other, true, "可以");
        verify(withdrawAnswers).giveAnswersBack(ADVISER_2, REPORT, "可以");
        assertThat(waitingTasks()).containsExactly("userTask_answerOpinions");
        announce(new OpinionsAnswered(COORDINATOR_1, REPORT, List.of(301L, 302L)));
        announce(new AnswersConfirmed(ADVISER_1, REPORT));
        announce(new AnswersConfirmed(ADVISER_2, REPORT));
        fire("userTask_confirmAnswers");
        assertThat(waitingTasks()).containsExactly("userTask_reviewAsDeputyLeader");
    }

    @Test
    void the_coordinator_takes_the_report_back_from_the_leader_and_every_review_begins_anew() throws Exception {
        replied();
        withdraw(COORDINATOR_1, "userTask_reviewAsDeputyLeader");
        assertThat(waitingTasks()).containsExactly("userTask_consolidateReport");
        consolidate();
        assertThat(waitingTasks()).containsExactly("userTask_consultDepartment");
    }

    @Test
    void each_review_before_the_signature_is_taken_back_by_who_gave_it_and_passed_again() throws Exception {
        replied();
        announce(new DeputyLeaderReviewed(DEPUTY, REPORT, null));
        withdraw(DEPUTY, "userTask_reviewSecrecy");
        assertThat(waitingTasks()).containsExactly("userTask_reviewAsDeputyLeader");
        announce(new DeputyLeaderReviewed(DEPUTY, REPORT, null));
        announce(new SecrecyReviewed(SECRECY, REPORT, true, null));
        withdraw(SECRECY, "userTask_recordDiscussion");
        assertThat(waitingTasks()).containsExactly("userTask_reviewSecrecy");
        announce(new SecrecyReviewed(SECRECY, REPORT, true, null, false));
        withdraw(SECRECY, "userTask_signReport");
        assertThat(waitingTasks()).containsExactly("userTask_reviewSecrecy");
        announce(new SecrecyReviewed(SECRECY, REPORT, true, null));
        announce(new DiscussionRecorded(OFFICE, REPORT, null));
        refused(NotFound.class, () -> withdrawing.withdraw(SECRECY, only(), "试"));
        withdraw(OFFICE, "userTask_signReport");
        assertThat(waitingTasks()).containsExactly("userTask_recordDiscussion");
    }

    @Test
    void who_signs_gives_the_minutes_back_that_the_office_asks_for() throws Exception {
        replied();
        announce(new DeputyLeaderReviewed(DEPUTY, REPORT, null));
        announce(new SecrecyReviewed(SECRECY, REPORT, true, null));
        announce(new DiscussionRecorded(OFFICE, REPORT, null));
        seeing.see(SIGNER, only());
        withdrawing.ask(OFFICE, only(), "记录有误");
        withdrawing.answer(SIGNER, only(), false, "已阅");
        assertThat(info(only()).standing().asked()).isNull();
        withdrawing.ask(OFFICE, only(), "人名有误");
        withdrawing.answer(SIGNER, only(), true, "请改");
        assertThat(waitingTasks()).containsExactly("userTask_recordDiscussion");
    }

    @Test
    void the_first_two_reviews_before_release_are_taken_back_and_the_third_is_not() throws Exception {
        released();
        announce(new ReleaseReviewed(FIRST, REPORT, RELEASE, ReleaseStep.FIRST, true));
        withdraw(FIRST, "userTask_reviewSecond");
        assertThat(waitingTasks()).containsExactly("userTask_reviewFirst");
        announce(new ReleaseReviewed(FIRST, REPORT, RELEASE, ReleaseStep.FIRST, true));
        announce(new ReleaseReviewed(SECOND, REPORT, RELEASE, ReleaseStep.SECOND, true));
        seeing.see(FINAL, only());
        withdrawing.ask(SECOND, only(), "漏看附件");
        withdrawing.answer(FINAL, only(), true, "请复审");
        verify(withdrawReleaseReview).giveReleaseReviewBack(FINAL, REPORT, ReleaseStep.SECOND, "请复审");
        announce(new ReleaseReviewed(SECOND, REPORT, RELEASE, ReleaseStep.SECOND, true));
        announce(new ReleaseReviewed(FINAL, REPORT, RELEASE, ReleaseStep.FINAL, true));
        fire("serviceTask_publishEdition", "serviceTask_verifyPublication");
        assertThat(passed()).contains("event_published").doesNotContain("event_returnedByFirstReviewer");
    }

    @Test
    void a_fact_that_comes_after_the_opening_or_at_another_step_moves_nothing() {
        consolidated();
        seeing.see(HEAD, only());
        assertThatThrownBy(() -> announce(new ReportWithdrawn(COORDINATOR_1, REPORT))).isInstanceOf(OutOfStep.class);
        assertThat(waitingTasks()).containsExactly("userTask_consultDepartment");
        announce(new ConsultationAnswered(HEAD, REPORT, DEPARTMENT));
        fire("userTask_consultDepartment");
        announce(new DocumentChecked(OFFICE, REPORT, null));
        assertThatThrownBy(() -> announce(new ReportWithdrawn(COORDINATOR_1, REPORT))).isInstanceOf(OutOfStep.class);
        assertThat(waitingTasks()).containsExactly("userTask_submitForReview");
    }
}
