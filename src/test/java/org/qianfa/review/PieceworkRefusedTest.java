package org.qianfa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.web.ReviewPagesFixture.QUOTE;
import static org.qianfa.review.web.ReviewPagesFixture.WORDING;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.review.AnswerOpinion.Command;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.ConfirmAnswer.Settlement;
import org.qianfa.review.ReviewFixture.RecordingJournal;
import org.qianfa.review.web.ReviewPagesFixture;
import org.qianfa.review.web.ReviewPagesFixture.Steps;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Refusal;
import org.qianfa.testing.HeldElsewhere;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Nothing of an answer, a settlement or an annotation is kept when the process refuses it. */
@ReviewModuleTest
@Import({ReviewPagesFixture.class, HeldElsewhere.class})
class PieceworkRefusedTest {

    @Autowired FakeReports reports;
    @Autowired RecordingJournal journal;
    @Autowired Steps steps;
    @Autowired HeldElsewhere process;
    @Autowired AnswerOpinion answerOpinion;
    @Autowired ApplySuggestion applySuggestion;
    @Autowired FinishAnswers finishAnswers;
    @Autowired ConfirmAnswer confirmAnswer;
    @Autowired AddOpinion addOpinion;
    @Autowired AddComment addComment;
    @Autowired ReviseDraft reviseDraft;
    @Autowired SendOpinions sendOpinions;
    @Autowired WithdrawOpinion withdrawOpinion;
    @Autowired ReadReview readReview;
    @Autowired OpinionLedger ledger;

    private long report;

    @BeforeEach
    void aReport() {
        report = reports.underReview();
    }

    @AfterEach
    void nobodyElseHasIt() {
        process.held(false);
    }

    @Test
    void a_single_answer_changes_neither_the_opinion_nor_the_text() throws Refusal {
        steps.replied(report);
        long opinion = ledger.opinions(report).get(0).id();
        refused(() -> answerOpinion.answerOpinion(COORDINATOR, opinion, new Command(Verdict.REJECTED, "有依据", null, null, false)));
        refused(() -> answerOpinion.answerOpinion(COORDINATOR, opinion,
                new Command(Verdict.ADOPTED, null, reports.text(report).replace(QUOTE, WORDING), reports.revision(report), false)));
        refused(() -> applySuggestion.applySuggestion(COORDINATOR, opinion));
        answerOpinion.answerOpinion(COORDINATOR, opinion, new Command(Verdict.REJECTED, "有依据", null, null, false));
    }

    @Test
    void a_settlement_is_not_written_down() throws Refusal {
        steps.replied(report);
        long opinion = ledger.opinions(report).get(0).id();
        answerOpinion.answerOpinion(COORDINATOR, opinion, new Command(Verdict.REJECTED, "有依据", null, null, false));
        finishAnswers.finishAnswers(COORDINATOR, report);
        refused(() -> confirmAnswer.confirmAnswer(ADVISER, opinion, Settlement.CONFIRMED, null));
        confirmAnswer.confirmAnswer(ADVISER, opinion, Settlement.CONFIRMED, null);
    }

    @Test
    void an_annotation_is_neither_added_nor_changed_sent_or_taken_back() throws Refusal {
        long matter = steps.underReview(report);
        Anchor place = Anchor.ofQuote(FakeReports.section(report), QUOTE);
        AddOpinion.Command opinion = new AddOpinion.Command(place, AddOpinion.OpinionKind.ILLEGAL, AddOpinion.Severity.REQUIRED, "没有依据。", "行政处罚法", WORDING);
        refused(() -> addOpinion.addOpinion(ADVISER, matter, opinion));
        refused(() -> addComment.addComment(ADVISER, matter, place, "请核对。"));
        long draft = addComment.addComment(ADVISER, matter, place, "请核对。");
        List<AnnotationView> before = readReview.annotations(ADVISER, matter);
        refused(() -> reviseDraft.discardDraft(ADVISER, matter, draft));
        refused(() -> sendOpinions.sendOpinions(ADVISER, matter));
        assertThat(readReview.annotations(ADVISER, matter)).isEqualTo(before);
        sendOpinions.sendOpinions(ADVISER, matter);
        refused(() -> withdrawOpinion.withdrawOpinion(ADVISER, matter, draft, "写错了"));
    }

    private void refused(ThrowingCallable act) {
        process.held(true);
        List<OpinionView> before = ledger.opinions(report);
        String text = reports.text(report);
        List<String> written = List.copyOf(journal.entries);
        assertThatThrownBy(act).isInstanceOfSatisfying(OutOfStep.class, no -> assertThat(no.code()).isEqualTo("taskHeld"));
        assertThat(ledger.opinions(report)).isEqualTo(before);
        assertThat(reports.text(report)).isEqualTo(text);
        assertThat(journal.entries).isEqualTo(written);
        process.held(false);
    }
}
