package org.qianfa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.APPROVER;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.ReviewFixture.DRAFTER;
import static org.qianfa.review.ReviewFixture.HEAD;
import static org.qianfa.review.ReviewFixture.OFFICE;
import static org.qianfa.review.ReviewFixture.OFFICE_DEPARTMENT;
import static org.qianfa.review.ReviewFixture.REVIEWER;
import static org.qianfa.review.ReviewFixture.SECOND_ADVISER;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportConsolidated;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.review.AnswerConsultation.Verdict;
import org.qianfa.review.CheckDocument.Checklist;
import org.qianfa.review.CheckDocument.FocusPoint;
import org.qianfa.review.ConfirmAnswer.Settlement;
import org.qianfa.review.ReviewFixture.Facts;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SubmitForReview.MaterialKind;
import org.qianfa.shared.Fact;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** One report from consultation to confirmed answers; run on every database the product supports. */
abstract class ReviewStory {

    @Autowired FakeReports reports;
    @Autowired Facts facts;
    @Autowired ApplicationEventPublisher events;
    @Autowired Consultations consultations;
    @Autowired AnswerConsultation answerConsultation;
    @Autowired CheckDocument checkDocument;
    @Autowired SubmitForReview submitForReview;
    @Autowired CheckCompleteness checkCompleteness;
    @Autowired SupplementMaterials supplementMaterials;
    @Autowired AddOpinion addOpinion;
    @Autowired AddComment addComment;
    @Autowired GiveOpinion giveOpinion;
    @Autowired ReviewLegality reviewLegality;
    @Autowired ApproveReview approveReview;
    @Autowired ReplyOpinion replyOpinion;
    @Autowired AnswerOpinion answerOpinion;
    @Autowired FinishAnswers finishAnswers;
    @Autowired ConfirmAnswer confirmAnswer;
    @Autowired FinishConfirmation finishConfirmation;
    @Autowired OpinionLedger ledger;
    @Autowired ReadReview readReview;

    @Test
    void a_report_is_consulted_checked_reviewed_answered_and_confirmed() throws Refusal {
        long report = reports.underReview();
        facts.announced.clear();
        events.publishEvent(new ReportConsolidated(COORDINATOR, report));
        answerConsultation.answerConsultation(HEAD, report, OFFICE_DEPARTMENT, Verdict.OBJECTION, "执法数据请再核对");
        checkDocument.checkDocument(OFFICE, report, Checklist.inOrder(EnumSet.allOf(FocusPoint.class)), null);
        long matter = submitted(report);
        long opinion = reviewed(report, matter);
        assertThat(replyOpinion.replyOpinion(matter)).isEqualTo(new ReplyOpinion.Reply(LegalityOutcome.AMEND, List.of(ADVISER.id())));
        settled(report, opinion);

        assertThat(facts.announced).extracting(Fact::getClass).extracting(Class::getSimpleName).containsExactly("ReportConsolidated",
                "ConsultationAnswered", "DocumentChecked", "MatterSubmitted", "CompletenessChecked", "MaterialsSupplemented",
                "CompletenessChecked", "OpinionGiven", "OpinionGiven", "LegalityReviewed", "ReviewApproved", "MatterReplied", "OpinionsAnswered",
                "AnswersConfirmed");
        assertThat(consultations.newestAnswers(report)).singleElement().extracting(Consultations.Answer::text).isEqualTo("执法数据请再核对");
    }

    private long submitted(long report) throws Refusal {
        long matter = submitForReview.submitForReview(COORDINATOR, report, List.of(new Material(MaterialKind.DRAFT, "")));
        checkCompleteness.checkCompleteness(REVIEWER, matter, false, "缺少依据");
        supplementMaterials.supplementMaterials(COORDINATOR, matter, List.of(new Material(MaterialKind.BASIS, "目录一份")), "已补依据");
        checkCompleteness.checkCompleteness(REVIEWER, matter, true, null);
        assertThat(ledger.advisers(report)).containsExactly(ADVISER.id(), SECOND_ADVISER.id());
        return matter;
    }

    private long reviewed(long report, long matter) throws Refusal {
        String quote = "罚款一律从重，不得减轻。";
        int start = FakeReports.TEXT.indexOf(quote);
        Anchor anchor = new Anchor(FakeReports.section(report), reports.revision(report), start, start + quote.length(), quote, null, null);
        long opinion = addOpinion.addOpinion(ADVISER, matter, new AddOpinion.Command(anchor, OpinionKind.ILLEGAL, Severity.REQUIRED,
                "一律从重没有依据。", "行政处罚法", "依法裁量，过罚相当。"));
        addComment.addComment(SECOND_ADVISER, matter, Anchor.ofQuote(FakeReports.section(report), "审查率"), "口径请统一");
        giveOpinion.giveOpinion(ADVISER, matter, LegalityOutcome.AMEND, "一处须改");
        giveOpinion.giveOpinion(SECOND_ADVISER, matter, LegalityOutcome.LAWFUL, "无意见");
        reviewLegality.reviewLegality(REVIEWER, matter, LegalityOutcome.LAWFUL, "同意顾问意见");
        approveReview.approveReview(APPROVER, matter, true, null, null);
        return opinion;
    }

    private void settled(long report, long opinion) throws Refusal {
        String text = FakeReports.TEXT.replace("罚款一律从重，不得减轻。", "依法裁量，过罚相当。");
        answerOpinion.answerOpinion(DRAFTER, opinion,
                new AnswerOpinion.Command(AnswerOpinion.Verdict.ADOPTED, null, text, reports.revision(report), false));
        finishAnswers.finishAnswers(COORDINATOR, report);
        assertThat(ledger.unsettled(report)).extracting(OpinionView::id).containsExactly(opinion);
        confirmAnswer.confirmAnswer(ADVISER, opinion, Settlement.CONFIRMED, null);
        finishConfirmation.finishConfirmation(ADVISER, report);
        assertThat(reports.text(report)).isEqualTo(text);
        assertThat(ledger.unsettled(report)).isEmpty();
        assertThat(readReview.opinions(COORDINATOR, report)).singleElement().satisfies(o -> {
            assertThat(o.before()).isEqualTo("罚款一律从重，不得减轻。");
            assertThat(o.after()).isEqualTo("依法裁量，过罚相当。");
            assertThat(o.textUnchanged()).isFalse();
            assertThat(o.closed()).isTrue();
        });
    }
}
