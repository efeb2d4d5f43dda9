package org.qianfa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.ReviewFixture.OFFICE;
import static org.qianfa.review.ReviewFixture.REVIEWER;
import static org.qianfa.review.ReviewFixture.SECOND_ADVISER;
import static org.qianfa.review.ReviewFixture.UNIT;
import static org.qianfa.review.ReviewFixture.WRITING_ADVISER;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportConsolidated;
import org.qianfa.review.AdviserAssignment.Choice;
import org.qianfa.review.AdviserAssignment.Step;
import org.qianfa.review.AdviserHands.Work;
import org.qianfa.review.AdviserRefusal.AdviserUnknown;
import org.qianfa.review.ConfirmAnswer.Settlement;
import org.qianfa.review.ReviewFixture.Facts;
import org.qianfa.review.ReviewFixture.RecordingJournal;
import org.qianfa.review.ReviewRefusal.ReviewTextMissing;
import org.qianfa.review.ReviewRefusal.SamePerson;
import org.qianfa.review.web.ReviewPagesFixture;
import org.qianfa.review.web.ReviewPagesFixture.Steps;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An adviser's own work in another's hands: by the rules by which advisers are called. */
@ReviewModuleTest
@Import(ReviewPagesFixture.class)
class AdviserHandsTest {

    @Autowired FakeReports reports;
    @Autowired Facts facts;
    @Autowired RecordingJournal journal;
    @Autowired JdbcClient jdbc;
    @Autowired Steps steps;
    @Autowired ApplicationEventPublisher events;
    @Autowired CheckCompleteness checkCompleteness;
    @Autowired AdviserHands hands;
    @Autowired AdviserAssignment assignment;
    @Autowired GiveOpinion giveOpinion;
    @Autowired ReviewLegality reviewLegality;
    @Autowired ApproveReview approveReview;
    @Autowired AnswerOpinion answerOpinion;
    @Autowired FinishAnswers finishAnswers;
    @Autowired ConfirmAnswer confirmAnswer;
    @Autowired FinishConfirmation finishConfirmation;
    @Autowired OpinionLedger ledger;
    @Autowired ReadReview readReview;

    private long report;

    @BeforeEach
    void aReportUnderReview() {
        report = reports.underReview();
        events.publishEvent(new ReportConsolidated(COORDINATOR, report));
    }

    @Test
    void a_review_goes_to_another_adviser_without_conflict_who_concludes_in_the_place_of_the_first() throws Refusal {
        long matter = underReviewByFirst();
        Work work = new Work(matter, report, ADVISER.id());
        assertThat(hands.suitable(work)).as("who wrote it is left out").containsExactly(SECOND_ADVISER.id());
        refused(AdviserUnknown.class, () -> hands.handOver(ADVISER, work, WRITING_ADVISER.id(), "出差"));
        refused(AdviserUnknown.class, () -> hands.handOver(ADVISER, work, OFFICE.id(), "出差"));
        refused(ReviewTextMissing.class, () -> hands.handOver(ADVISER, work, SECOND_ADVISER.id(), " "));
        hands.handOver(ADVISER, work, SECOND_ADVISER.id(), "出差");

        assertThat(facts.announced).containsExactly(new AdvisersChanged(ADVISER, matter, report, List.of(SECOND_ADVISER.id()), List.of(ADVISER.id())));
        assertThat(assignment.entries(REVIEWER, matter)).extracting(AdviserAssignment.Entry::step).endsWith(Step.ADDED, Step.REMOVED);
        assertThatThrownBy(() -> giveOpinion.giveOpinion(ADVISER, matter, LegalityOutcome.LAWFUL, "同意")).isInstanceOf(org.qianfa.shared.NotFound.class);
        giveOpinion.giveOpinion(SECOND_ADVISER, matter, LegalityOutcome.LAWFUL, "没有意见。");
    }

    @Test
    void who_helps_reads_and_annotates_and_neither_concludes_nor_approves() throws Refusal {
        long matter = underReviewByFirst();
        Work work = new Work(matter, report, ADVISER.id());
        refused(ReviewTextMissing.class, () -> hands.lend(ADVISER, work, SECOND_ADVISER.id(), null));
        refused(AdviserUnknown.class, () -> hands.lend(ADVISER, work, WRITING_ADVISER.id(), "请核对"));
        hands.lend(ADVISER, work, SECOND_ADVISER.id(), "请核对");
        assertThat(readReview.matter(SECOND_ADVISER, matter).id()).isEqualTo(matter);
        refused(NotPermitted.class, () -> giveOpinion.giveOpinion(SECOND_ADVISER, matter, LegalityOutcome.LAWFUL, "没有意见。"));
        giveOpinion.giveOpinion(ADVISER, matter, LegalityOutcome.LAWFUL, "没有意见。");
        reviewLegality.reviewLegality(REVIEWER, matter, LegalityOutcome.LAWFUL, "同意。");
        Actor both = new Actor(SECOND_ADVISER.id(), "both", "两岗", UNIT, null, Set.of(new Grant(Role.LEGALITY_APPROVER, UNIT, null)));
        quiet();
        refused(SamePerson.class, () -> approveReview.approveReview(both, matter, true, null, null));
    }

    @Test
    void a_confirmation_goes_to_another_adviser_and_no_longer_to_the_author() throws Refusal {
        steps.replied(report);
        long opinion = ledger.unsettled(report).get(0).id();
        answerOpinion.answerOpinion(COORDINATOR, opinion, new AnswerOpinion.Command(AnswerOpinion.Verdict.REJECTED, "已有依据", null, null, false));
        finishAnswers.finishAnswers(COORDINATOR, report);
        quiet();
        hands.handOver(REVIEWER, new Work(null, report, ADVISER.id()), SECOND_ADVISER.id(), "调离");
        assertThat(facts.announced).singleElement().isInstanceOfSatisfying(ConfirmationPassed.class, fact -> assertThat(fact.to()).isEqualTo(SECOND_ADVISER.id()));
        assertThat(journal.entries).singleElement().asString().contains("PassConfirmation");
        quiet();
        refused(NotPermitted.class, () -> confirmAnswer.confirmAnswer(ADVISER, opinion, Settlement.CONFIRMED, null));
        assertThat(readReview.ownOpinions(SECOND_ADVISER, report)).extracting(AnnotationView::id).containsExactly(opinion);
        confirmAnswer.confirmAnswer(SECOND_ADVISER, opinion, Settlement.CONFIRMED, null);
        finishConfirmation.finishConfirmation(SECOND_ADVISER, report);
        assertThat(ledger.unsettled(report)).isEmpty();
    }

    private long underReviewByFirst() throws Refusal {
        long matter = steps.submitted(report);
        checkCompleteness.checkCompleteness(REVIEWER, matter, true, null, null, new Choice(List.of(ADVISER.id()), null));
        quiet();
        return matter;
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
        return List.of(rows("review_matter"), rows("review_matter_adviser"), rows("review_matter_helper"), rows("review_opinion"), List.copyOf(facts.announced),
                List.copyOf(journal.entries));
    }

    private List<Object> rows(String table) {
        return List.copyOf(jdbc.sql("select * from " + table).query().listOfRows());
    }
}
