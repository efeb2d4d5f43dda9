package org.qianfa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.ReviewFixture.DRAFTER;
import static org.qianfa.review.ReviewFixture.HEAD;
import static org.qianfa.review.ReviewFixture.OFFICE;
import static org.qianfa.review.ReviewFixture.OFFICE_DEPARTMENT;
import static org.qianfa.review.ReviewFixture.REVIEWER;
import static org.qianfa.review.ReviewFixture.SECOND_ADVISER;

import java.util.EnumSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportConsolidated;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.review.AnswerConsultation.Verdict;
import org.qianfa.review.CheckDocument.Checklist;
import org.qianfa.review.CheckDocument.FocusPoint;
import org.qianfa.review.ConfirmAnswer.Settlement;
import org.qianfa.review.ReviewFixture.Facts;
import org.qianfa.review.ReviewFixture.RecordingJournal;
import org.qianfa.review.ReviewRefusal.ConsultationAlreadyAnswered;
import org.qianfa.review.ReviewRefusal.MatterNotAtThisStep;
import org.qianfa.review.ReviewRefusal.NothingToTakeBack;
import org.qianfa.review.ReviewRefusal.ReportNotInReview;
import org.qianfa.review.ReviewRefusal.ReviewTextMissing;
import org.qianfa.review.web.ReviewPagesFixture;
import org.qianfa.review.web.ReviewPagesFixture.Steps;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people of the review take back, and what the next one gives back. A refusal changes nothing, announces nothing, journals nothing. */
@ReviewModuleTest
@Import(ReviewPagesFixture.class)
class TakenBackTest {

    @Autowired FakeReports reports;
    @Autowired Facts facts;
    @Autowired RecordingJournal journal;
    @Autowired JdbcClient jdbc;
    @Autowired Steps steps;
    @Autowired ApplicationEventPublisher events;
    @Autowired AnswerConsultation answerConsultation;
    @Autowired CheckDocument checkDocument;
    @Autowired DocumentCheckRecords checkRecords;
    @Autowired AnswerOpinion answerOpinion;
    @Autowired FinishAnswers finishAnswers;
    @Autowired ConfirmAnswer confirmAnswer;
    @Autowired OpinionLedger ledger;
    @Autowired ReadReview readReview;
    @Autowired GiveConsultationBack consultations;
    @Autowired WithdrawDocumentCheck checks;
    @Autowired WithdrawSubmission submissions;
    @Autowired WithdrawAnswers answers;

    private long report;

    @BeforeEach
    void aReportUnderReview() {
        report = reports.underReview();
        events.publishEvent(new ReportConsolidated(COORDINATOR, report));
        quiet();
    }

    @Test
    void a_department_that_has_not_answered_gives_the_report_back() throws Refusal {
        refused(ReviewTextMissing.class, () -> consultations.giveConsultationBack(HEAD, report, OFFICE_DEPARTMENT, " "));
        refused(NotPermitted.class, () -> consultations.giveConsultationBack(DRAFTER, report, OFFICE_DEPARTMENT, "请改"));
        consultations.giveConsultationBack(HEAD, report, OFFICE_DEPARTMENT, "请改");

        assertThat(facts.announced).containsExactly(new ConsultationGivenBack(HEAD, report, OFFICE_DEPARTMENT));
        assertThat(reports.returns()).last().satisfies(order -> assertThat(order.reason()).isEqualTo("请改"));
    }

    @Test
    void a_department_that_has_answered_gives_nothing_back() throws Refusal {
        answerConsultation.answerConsultation(HEAD, report, OFFICE_DEPARTMENT, Verdict.NO_OBJECTION, null);
        refused(ConsultationAlreadyAnswered.class, () -> consultations.giveConsultationBack(HEAD, report, OFFICE_DEPARTMENT, "请改"));
    }

    @Test
    void a_check_taken_back_stays_on_record_and_no_longer_stands() throws Refusal {
        refused(NothingToTakeBack.class, () -> checks.withdrawDocumentCheck(OFFICE, report, "漏核"));
        check();
        refused(NotPermitted.class, () -> checks.withdrawDocumentCheck(COORDINATOR, report, "漏核"));
        refused(NotPermitted.class, () -> checks.giveDocumentCheckBack(OFFICE, report, "漏核"));
        refused(ReviewTextMissing.class, () -> checks.withdrawDocumentCheck(OFFICE, report, null));
        checks.withdrawDocumentCheck(OFFICE, report, "漏核一处");
        assertThat(facts.announced).containsExactly(new DocumentCheckWithdrawn(OFFICE, report, false));
        assertThat(checkRecords.checks(OFFICE, report)).extracting(DocumentCheckRecords.CheckView::withdrawnBecause).containsExactly("漏核一处");
        refused(NothingToTakeBack.class, () -> checks.withdrawDocumentCheck(OFFICE, report, "再试"));

        check();
        checks.giveDocumentCheckBack(COORDINATOR, report, "请再核");
        assertThat(facts.announced).containsExactly(new DocumentCheckWithdrawn(COORDINATOR, report, true));
    }

    @Test
    void a_submission_taken_back_keeps_its_number_and_is_made_anew() throws Refusal {
        long matter = steps.submitted(report);
        quiet();
        refused(NotPermitted.class, () -> submissions.withdrawSubmission(OFFICE, report, "试"));
        refused(NotPermitted.class, () -> submissions.giveSubmissionBack(COORDINATOR, report, "试"));
        refused(ReviewTextMissing.class, () -> submissions.withdrawSubmission(COORDINATOR, report, ""));
        submissions.withdrawSubmission(COORDINATOR, report, "稿件有误");
        assertThat(facts.announced).containsExactly(new SubmissionWithdrawn(COORDINATOR, matter, report, false));
        assertThat(readReview.matter(COORDINATOR, matter).state()).isEqualTo(MatterView.State.WITHDRAWN);
        refused(MatterNotAtThisStep.class, () -> submissions.withdrawSubmission(COORDINATOR, report, "再试"));

        long next = steps.submitted(report);
        assertThat(next).isNotEqualTo(matter);
        quiet();
        submissions.giveSubmissionBack(REVIEWER, report, "可以");
        assertThat(facts.announced).containsExactly(new SubmissionWithdrawn(REVIEWER, next, report, true));
    }

    @Test
    void once_the_materials_were_checked_the_submission_stands() throws Refusal {
        steps.underReview(report);
        quiet();
        refused(MatterNotAtThisStep.class, () -> submissions.withdrawSubmission(COORDINATOR, report, "试"));
        refused(MatterNotAtThisStep.class, () -> submissions.giveSubmissionBack(REVIEWER, report, "试"));
    }

    @Test
    void answers_are_taken_back_until_an_adviser_has_settled_one() throws Refusal {
        long opinion = answered();
        refused(NotPermitted.class, () -> answers.withdrawAnswers(OFFICE, report, "试"));
        refused(NotFound.class, () -> answers.giveAnswersBack(SECOND_ADVISER, report, "试"));
        refused(ReviewTextMissing.class, () -> answers.withdrawAnswers(COORDINATOR, report, " "));
        answers.withdrawAnswers(COORDINATOR, report, "答复有误");
        assertThat(facts.announced).containsExactly(new AnswersWithdrawn(COORDINATOR, report, false));
        refused(MatterNotAtThisStep.class, () -> answers.withdrawAnswers(COORDINATOR, report, "再试"));

        finishAnswers.finishAnswers(COORDINATOR, report);
        quiet();
        answers.giveAnswersBack(ADVISER, report, "请补充");
        assertThat(facts.announced).containsExactly(new AnswersWithdrawn(ADVISER, report, true));
        finishAnswers.finishAnswers(COORDINATOR, report);
        confirmAnswer.confirmAnswer(ADVISER, opinion, Settlement.INSISTED, "理由不足");
        quiet();
        refused(NothingToTakeBack.class, () -> answers.withdrawAnswers(COORDINATOR, report, "试"));
        refused(NothingToTakeBack.class, () -> answers.giveAnswersBack(ADVISER, report, "试"));
    }

    @Test
    void nothing_is_taken_back_of_a_report_that_is_not_under_review() throws Refusal {
        check();
        reports.phase(report, ReportPhase.SIGNED);
        refused(ReportNotInReview.class, () -> checks.withdrawDocumentCheck(OFFICE, report, "试"));
        refused(ReportNotInReview.class, () -> consultations.giveConsultationBack(HEAD, report, OFFICE_DEPARTMENT, "试"));
    }

    private void check() throws Refusal {
        checkDocument.checkDocument(OFFICE, report, Checklist.inOrder(EnumSet.allOf(FocusPoint.class)), null);
        quiet();
    }

    private long answered() throws Refusal {
        steps.replied(report);
        long opinion = ledger.unsettled(report).get(0).id();
        for (var open : ledger.unsettled(report)) {
            answerOpinion.answerOpinion(COORDINATOR, open.id(),
                    new AnswerOpinion.Command(AnswerOpinion.Verdict.REJECTED, "已有依据", null, null, false));
        }
        finishAnswers.finishAnswers(COORDINATOR, report);
        quiet();
        return opinion;
    }

    private void quiet() {
        facts.announced.clear();
        journal.entries.clear();
    }

    private void refused(Class<? extends Throwable> thrown, ThrowingCallable action) {
        List<Object> before = everything();
        assertThatThrownBy(action).isInstanceOf(thrown);
        assertThat(everything()).isEqualTo(before);
    }

    private List<Object> everything() {
        return List.of(rows("review_matter"), rows("review_document_check"), rows("review_opinion"), List.copyOf(reports.returns()),
                List.copyOf(facts.announced), List.copyOf(journal.entries));
    }

    private List<Object> rows(String table) {
        return List.copyOf(jdbc.sql("select * from " + table + " order by id").query().listOfRows());
    }
}
