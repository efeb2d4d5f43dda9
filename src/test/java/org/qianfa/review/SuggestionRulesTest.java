package org.qianfa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.APPROVER;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.ReviewFixture.DRAFTER;
import static org.qianfa.review.ReviewFixture.HEAD;
import static org.qianfa.review.ReviewFixture.OFFICE;
import static org.qianfa.review.ReviewFixture.STRANGER;
import static org.qianfa.review.web.ReviewPagesFixture.QUOTE;
import static org.qianfa.review.web.ReviewPagesFixture.WORDING;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.review.AnnotationRefusal.NoWordingProposed;
import org.qianfa.review.AnnotationRefusal.WordingApplied;
import org.qianfa.review.AnnotationRefusal.WordsChanged;
import org.qianfa.review.AnswerOpinion.Command;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.ReviewRefusal.MatterNotAtThisStep;
import org.qianfa.review.ReviewRefusal.ReviewTextMissing;
import org.qianfa.review.web.ReviewPagesFixture.Steps;
import org.qianfa.review.web.ReviewPagesFixture;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Proposed wording is applied with one click, or refused because the words are no longer there. */
@ReviewModuleTest
@Import(ReviewPagesFixture.class)
class SuggestionRulesTest {

    @Autowired FakeReports reports;
    @Autowired Steps steps;
    @Autowired AddOpinion addOpinion;
    @Autowired SuggestWording suggestWording;
    @Autowired ApplySuggestion applySuggestion;
    @Autowired AnswerOpinion answerOpinion;
    @Autowired FinishAnswers finishAnswers;
    @Autowired ApproveReview approveReview;
    @Autowired ReplyOpinion replyOpinion;
    @Autowired OpinionLedger ledger;
    @Autowired ReadReview readReview;

    private long report;
    private long matter;
    private long opinion;
    private long suggestion;
    private long onReport;

    @BeforeEach
    void aRepliedReview() throws Refusal {
        report = reports.underReview();
        matter = steps.underReview(report);
        suggestion = suggestWording.suggestWording(ADVISER, matter, Anchor.ofQuote(FakeReports.section(report), "审查率达到100%"), "审查率为100%", "用语平实");
        onReport = addOpinion.addOpinion(ADVISER, matter, new AddOpinion.Command(Anchor.ofReport(), OpinionKind.PROCEDURE, Severity.REQUIRED,
                "全文未写明依据。", null, null));
        opinion = steps.reviewing().raise(report, matter);
        steps.reviewing().concludeAll(matter);
    }

    @Test
    void a_suggestion_is_applied_with_the_name_of_who_made_it() throws Refusal {
        reply();
        applySuggestion.applySuggestion(DRAFTER, suggestion);
        assertThat(reports.text(report)).isEqualTo(FakeReports.TEXT.replace("审查率达到100%", "审查率为100%"));
        assertThat(reports.reasons()).last().isEqualTo("采纳" + ADVISER.displayName() + "的修改建议 " + suggestion + "：用语平实");
        refused(WordingApplied.class, () -> applySuggestion.applySuggestion(COORDINATOR, suggestion));
    }

    @Test
    void an_opinions_wording_is_applied_and_answers_it() throws Refusal {
        reply();
        applySuggestion.applySuggestion(COORDINATOR, opinion);
        assertThat(reports.text(report)).isEqualTo(FakeReports.TEXT.replace(QUOTE, WORDING));
        assertThat(ledger.opinions(report)).filteredOn(o -> o.id() == opinion).singleElement().satisfies(o -> {
            assertThat(o.answer()).isEqualTo("ADOPTED");
            assertThat(o.textUnchanged()).isFalse();
        });
    }

    @Test
    void wording_is_not_applied_to_words_that_changed_meanwhile() throws Refusal {
        reply();
        reports.amendSection(DRAFTER, FakeReports.section(report), FakeReports.TEXT.replace("一律从重", "从重"), null);
        refused(WordsChanged.class, () -> applySuggestion.applySuggestion(COORDINATOR, opinion));
        refused(NoWordingProposed.class, () -> applySuggestion.applySuggestion(COORDINATOR, onReport));
    }

    @Test
    void nobody_else_and_at_no_other_time_applies_it() throws Refusal {
        refused(MatterNotAtThisStep.class, () -> applySuggestion.applySuggestion(COORDINATOR, suggestion));
        reply();
        refused(NotPermitted.class, () -> applySuggestion.applySuggestion(HEAD, suggestion));
        refused(NotPermitted.class, () -> applySuggestion.applySuggestion(ADVISER, suggestion));
        refused(NotFound.class, () -> applySuggestion.applySuggestion(STRANGER, suggestion));
        refused(NotFound.class, () -> answerOpinion.answerOpinion(COORDINATOR, suggestion, new Command(Verdict.REJECTED, "不需要", null, null, false)));
    }

    @Test
    void an_opinion_on_the_whole_report_is_answered_by_the_coordinator_with_a_section_or_a_reason() throws Refusal {
        reply();
        refused(NotPermitted.class, () -> answerOpinion.answerOpinion(DRAFTER, onReport, new Command(Verdict.REJECTED, "已写明", null, null, false)));
        refused(ReviewTextMissing.class, () -> answerOpinion.answerOpinion(COORDINATOR, onReport, new Command(Verdict.PARTLY, "", null, null, false)));
        String text = FakeReports.TEXT + "\n依据有关规定办理。";
        answerOpinion.answerOpinion(COORDINATOR, onReport,
                new Command(Verdict.ADOPTED, null, text, reports.revision(report), false, FakeReports.section(report)));
        assertThat(reports.text(report)).isEqualTo(text);
    }

    @Test
    void adopted_but_changed_elsewhere_only_is_flagged() throws Refusal {
        reply();
        answerOpinion.answerOpinion(COORDINATOR, opinion, new Command(Verdict.ADOPTED, null, FakeReports.TEXT.replace("12件", "13件"),
                reports.revision(report), false));
        assertThat(readReview.opinions(OFFICE, report)).filteredOn(o -> o.id() == opinion).singleElement()
                .satisfies(o -> assertThat(o.textUnchanged()).isTrue());
        assertThat(ledger.replied(report)).filteredOn(OpinionView::textUnchanged).extracting(OpinionView::id).containsExactly(opinion);
    }

    @Test
    void suggestions_hold_nobody_up() throws Refusal {
        reply();
        for (long open : List.of(opinion, onReport)) {
            answerOpinion.answerOpinion(COORDINATOR, open, new Command(Verdict.REJECTED, "有依据", null, null, false));
        }
        finishAnswers.finishAnswers(COORDINATOR, report);
        assertThat(ledger.unsettled(report)).extracting(OpinionView::id).containsExactlyInAnyOrder(opinion, onReport);
    }

    private void reply() throws Refusal {
        approveReview.approveReview(APPROVER, matter, true, null, null);
        replyOpinion.replyOpinion(matter);
    }

    private void refused(Class<? extends Throwable> thrown, ThrowingCallable action) {
        String text = reports.text(report);
        List<OpinionView> before = ledger.opinions(report);
        assertThatThrownBy(action).isInstanceOf(thrown);
        assertThat(reports.text(report)).isEqualTo(text);
        assertThat(ledger.opinions(report)).isEqualTo(before);
    }
}
