package org.qianfa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.APPROVER;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.ReviewFixture.DRAFTER;
import static org.qianfa.review.ReviewFixture.HEAD;
import static org.qianfa.review.ReviewFixture.OFFICE;
import static org.qianfa.review.ReviewFixture.REVIEWER;
import static org.qianfa.review.ReviewFixture.SECOND_ADVISER;
import static org.qianfa.review.ReviewFixture.STRANGER;
import static org.qianfa.review.ReviewFixture.UNIT;
import static org.qianfa.review.web.ReviewPagesFixture.QUOTE;
import static org.qianfa.review.web.ReviewPagesFixture.WORDING;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.review.AnnotationRefusal.AnswerCarriedOut;
import org.qianfa.review.AnnotationRefusal.NewTextNeeded;
import org.qianfa.review.AnnotationRefusal.OpinionsOpen;
import org.qianfa.review.AnnotationRefusal.SectionChanged;
import org.qianfa.review.AnswerOpinion.Command;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.ConfirmAnswer.Settlement;
import org.qianfa.review.DecideDisputes.DisputesUndecided;
import org.qianfa.review.ReviewFixture.Facts;
import org.qianfa.review.ReviewRefusal.MatterNotAtThisStep;
import org.qianfa.review.ReviewRefusal.ReviewTextMissing;
import org.qianfa.review.web.ReviewPagesFixture.Steps;
import org.qianfa.review.web.ReviewPagesFixture;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** How opinions are answered and settled. */
@ReviewModuleTest
@Import(ReviewPagesFixture.class)
class AnswerRulesTest {

    @Autowired FakeReports reports;
    @Autowired Facts facts;
    @Autowired Steps steps;
    @Autowired AnswerOpinion answerOpinion;
    @Autowired FinishAnswers finishAnswers;
    @Autowired ConfirmAnswer confirmAnswer;
    @Autowired FinishConfirmation finishConfirmation;
    @Autowired DecideDisputes decideDisputes;
    @Autowired WithdrawOpinion withdrawOpinion;
    @Autowired GiveOpinion giveOpinion;
    @Autowired ReviewLegality reviewLegality;
    @Autowired ApproveReview approveReview;
    @Autowired ReplyOpinion replyOpinion;
    @Autowired OpinionLedger ledger;
    @Autowired ReadReview readReview;

    private static final Actor LEADER = new Actor(13, "user13", "人员13", UNIT, null, Set.of(new Grant(Role.FIRST_RESPONSIBLE, UNIT, null)));

    private long report;
    private long opinion;

    @BeforeEach
    void aRepliedReviewWithOneOpinion() throws Refusal {
        report = reports.underReview();
        steps.replied(report);
        opinion = ledger.opinions(report).get(0).id();
    }

    @Test
    void only_an_adopted_opinion_with_a_new_text_goes_without_a_reason() {
        refused(ReviewTextMissing.class, () -> answer(new Command(Verdict.REJECTED, " ", null, null, false)));
        refused(ReviewTextMissing.class, () -> answer(new Command(Verdict.PARTLY, null, amended(), reports.revision(report), false)));
        refused(ReviewTextMissing.class, () -> answer(new Command(Verdict.ADOPTED, null, null, null, true)));
        refused(ReviewTextMissing.class, () -> answer(new Command(null, "理由", null, null, false)));
    }

    @Test
    void an_adopted_opinion_changes_the_text_or_says_why_not() throws Refusal {
        refused(NewTextNeeded.class, () -> answer(new Command(Verdict.ADOPTED, "同意", null, null, false)));
        refused(NewTextNeeded.class, () -> answer(new Command(Verdict.ADOPTED, "同意", reports.text(report), reports.revision(report), false)));
        answer(new Command(Verdict.ADOPTED, "原文已无此意", null, null, true));
        assertThat(readReview.opinions(OFFICE, report)).singleElement().satisfies(o -> {
            assertThat(o.textUnchanged()).isTrue();
            assertThat(o.answerReason()).isEqualTo("原文已无此意");
        });
    }

    @Test
    void a_new_text_must_be_written_on_the_newest_revision() {
        refused(SectionChanged.class, () -> answer(new Command(Verdict.ADOPTED, null, amended(), reports.revision(report) - 1, false)));
        refused(SectionChanged.class, () -> answer(new Command(Verdict.ADOPTED, null, amended(), null, false)));
    }

    @Test
    void what_was_carried_out_is_not_rejected_afterwards_but_may_be_explained() throws Refusal {
        answer(new Command(Verdict.ADOPTED, null, amended(), reports.revision(report), false));
        long revision = ledger.opinions(report).get(0).answerRevisionId();
        refused(AnswerCarriedOut.class, () -> answer(new Command(Verdict.REJECTED, "反悔", null, null, false)));
        answer(new Command(Verdict.PARTLY, "只采纳前半", null, null, false));
        assertThat(ledger.opinions(report)).singleElement().extracting(OpinionView::answerRevisionId).isEqualTo(revision);
    }

    @Test
    void the_coordinator_and_the_drafter_answer_nobody_else() throws Refusal {
        Command rejected = new Command(Verdict.REJECTED, "有依据", null, null, false);
        assertThatThrownBy(() -> answerOpinion.answerOpinion(HEAD, opinion, rejected)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> answerOpinion.answerOpinion(STRANGER, opinion, rejected)).isInstanceOf(NotFound.class);
        answerOpinion.answerOpinion(DRAFTER, opinion, rejected);
        assertThatThrownBy(() -> finishAnswers.finishAnswers(DRAFTER, report)).isInstanceOf(NotPermitted.class);
        finishAnswers.finishAnswers(COORDINATOR, report);
        refused(MatterNotAtThisStep.class, () -> answer(rejected));
    }

    @Test
    void answers_are_finished_only_when_all_are_given_and_those_open_are_named() {
        assertThatThrownBy(() -> finishAnswers.finishAnswers(COORDINATOR, report)).isInstanceOfSatisfying(OpinionsOpen.class,
                no -> assertThat(no.obstacles()).singleElement().satisfies(o -> {
                    assertThat(o.name()).contains("一律从重没有法律依据");
                    assertThat(o.page()).isEqualTo("/reports/" + report + "/answers?opinion=" + opinion);
                }));
        refused(OpinionsOpen.class, () -> finishAnswers.finishAnswers(COORDINATOR, report));
    }

    @Test
    void only_the_author_settles_and_insists_with_a_reason() throws Refusal {
        refused(MatterNotAtThisStep.class, () -> confirmAnswer.confirmAnswer(ADVISER, opinion, Settlement.CONFIRMED, null));
        rejectedAndFinished();
        refused(ReviewTextMissing.class, () -> confirmAnswer.confirmAnswer(ADVISER, opinion, Settlement.INSISTED, ""));
        refused(OpinionsOpen.class, () -> finishConfirmation.finishConfirmation(ADVISER, report));
        assertThatThrownBy(() -> confirmAnswer.confirmAnswer(SECOND_ADVISER, opinion, Settlement.CONFIRMED, null)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> confirmAnswer.confirmAnswer(STRANGER, opinion, Settlement.CONFIRMED, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> finishConfirmation.finishConfirmation(SECOND_ADVISER, report)).isInstanceOf(NotPermitted.class);
        confirmAnswer.confirmAnswer(ADVISER, opinion, Settlement.INSISTED, "确无依据");
        finishConfirmation.finishConfirmation(ADVISER, report);

        assertThat(ledger.unsettled(report)).isEmpty();
        assertThat(ledger.opinions(report)).singleElement().satisfies(o -> assertThat(o.settlement()).isEqualTo("INSISTED"));
        assertThatThrownBy(() -> confirmAnswer.confirmAnswer(ADVISER, opinion, Settlement.CONFIRMED, null)).isInstanceOf(Refusal.class);
    }

    @Test
    void the_signer_alone_decides_what_is_insisted_on_and_says_why() throws Refusal {
        rejectedAndFinished();
        confirmAnswer.confirmAnswer(ADVISER, opinion, Settlement.INSISTED, "确无依据");
        finishConfirmation.finishConfirmation(ADVISER, report);
        assertThatThrownBy(() -> decideDisputes.decideDisputes(APPROVER, report, Map.of(opinion, "维持"))).isInstanceOf(NotPermitted.class);
        refused(DisputesUndecided.class, () -> decideDisputes.decideDisputes(LEADER, report, Map.of(opinion, " ")));
        refused(DisputesUndecided.class, () -> decideDisputes.decideDisputes(LEADER, report, Map.of()));
        assertThat(ledger.opinions(report)).singleElement().satisfies(o -> assertThat(o.decision()).isNull());

        decideDisputes.decideDisputes(LEADER, report, Map.of(opinion, " 依据见附件。"));
        decideDisputes.decideDisputes(LEADER, report, Map.of());
        assertThat(ledger.opinions(report)).singleElement().satisfies(o -> {
            assertThat(o.settlement()).isEqualTo("INSISTED");
            assertThat(o.decision().reason()).isEqualTo("依据见附件。");
            assertThat(o.decision().decidedBy()).isEqualTo(LEADER.id());
        });
    }

    @Test
    void an_opinion_left_open_by_one_review_is_answered_after_the_next() throws Refusal {
        long first = reports.underReview();
        long matter = steps.underReview(first);
        steps.reviewing().raise(first, matter);
        giveOpinion.giveOpinion(ADVISER, matter, LegalityOutcome.UNLAWFUL, "不合法");
        giveOpinion.giveOpinion(SECOND_ADVISER, matter, LegalityOutcome.LAWFUL, "合法");
        reviewLegality.reviewLegality(REVIEWER, matter, LegalityOutcome.LAWFUL, "合法");
        approveReview.approveReview(APPROVER, matter, true, null, null);
        replyOpinion.replyOpinion(matter);
        reports.phase(first, ReportPhase.UNDER_REVIEW);
        long second = steps.underReview(first);

        assertThat(readReview.matter(ADVISER, second).round()).isEqualTo(2);
        assertThat(readReview.annotations(ADVISER, second)).extracting(AnnotationView::text).containsExactly("一律从重没有法律依据。");
        withdrawOpinion.withdrawOpinion(ADVISER, second, ledger.opinions(first).get(0).id(), "已按意见改过");
        giveOpinion.giveOpinion(ADVISER, second, LegalityOutcome.LAWFUL, "已改");
        giveOpinion.giveOpinion(SECOND_ADVISER, second, LegalityOutcome.LAWFUL, "合法");
        reviewLegality.reviewLegality(REVIEWER, second, LegalityOutcome.LAWFUL, "合法");
        approveReview.approveReview(APPROVER, second, true, null, null);
        assertThat(replyOpinion.replyOpinion(second)).isEqualTo(new ReplyOpinion.Reply(LegalityOutcome.LAWFUL, List.of()));
    }

    private String amended() {
        return reports.text(report).replace(QUOTE, WORDING);
    }

    private void answer(Command command) throws Refusal {
        answerOpinion.answerOpinion(COORDINATOR, opinion, command);
    }

    private void rejectedAndFinished() throws Refusal {
        answer(new Command(Verdict.REJECTED, "有依据", null, null, false));
        finishAnswers.finishAnswers(COORDINATOR, report);
    }

    private void refused(Class<? extends Refusal> refusal, ThrowingCallable action) {
        List<OpinionView> before = ledger.opinions(report);
        String text = reports.text(report);
        int announced = facts.announced.size();
        assertThatThrownBy(action).isInstanceOf(refusal);
        assertThat(ledger.opinions(report)).isEqualTo(before);
        assertThat(reports.text(report)).isEqualTo(text);
        assertThat(facts.announced).hasSize(announced);
    }
}
