package org.qianfa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.review.ReviewFixture.ADMINISTRATOR;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.APPROVER;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.ReviewFixture.DRAFTER;
import static org.qianfa.review.ReviewFixture.HEAD;
import static org.qianfa.review.ReviewFixture.OFFICE;
import static org.qianfa.review.ReviewFixture.PEOPLE;
import static org.qianfa.review.ReviewFixture.REVIEWER;
import static org.qianfa.review.ReviewFixture.SECOND_ADVISER;
import static org.qianfa.review.ReviewFixture.STRANGER;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.review.AdoptionRate.Tally;
import org.qianfa.review.AnnotationRefusal.OpinionsOpen;
import org.qianfa.review.AnswerOpinion.Command;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.ConfirmAnswer.Settlement;
import org.qianfa.review.ReviewFixture.Facts;
import org.qianfa.review.ReviewFixture.RecordingJournal;
import org.qianfa.review.ReviewRefusal.MatterAlreadyOpen;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SubmitForReview.MaterialKind;
import org.qianfa.review.web.ReviewPagesFixture.Steps;
import org.qianfa.review.web.ReviewPagesFixture;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every way around an open opinion: tried by everybody, at every step. Nothing changes, nothing is announced, nothing journalled. */
@ReviewModuleTest
@Import(ReviewPagesFixture.class)
class GateTest {

    private static final List<Actor> EVERYBODY = Stream.concat(PEOPLE.stream(), Stream.of(STRANGER, ADMINISTRATOR)).toList();

    @Autowired FakeReports reports;
    @Autowired Facts facts;
    @Autowired RecordingJournal journal;
    @Autowired Steps steps;
    @Autowired AnswerOpinion answerOpinion;
    @Autowired ConfirmAnswer confirmAnswer;
    @Autowired FinishAnswers finishAnswers;
    @Autowired FinishConfirmation finishConfirmation;
    @Autowired WithdrawOpinion withdrawOpinion;
    @Autowired ReviseDraft reviseDraft;
    @Autowired SubmitForReview submitForReview;
    @Autowired OpinionStatistics statistics;
    @Autowired AdviserDesk desk;
    @Autowired OpinionLedger ledger;

    private long report;
    private long matter;
    private long opinion;

    @BeforeEach
    void aRepliedReviewWithOneOpinion() throws Refusal {
        report = reports.underReview();
        matter = steps.replied(report);
        opinion = ledger.opinions(report).get(0).id();
    }

    @Test
    void nobody_ends_the_answers_while_one_is_open() {
        EVERYBODY.forEach(person -> shut(() -> finishAnswers.finishAnswers(person, report)));
        EVERYBODY.forEach(person -> shut(() -> finishConfirmation.finishConfirmation(person, report)));
    }

    @Test
    void nobody_confirms_before_there_is_an_answer_and_nobody_but_the_author_afterwards() throws Refusal {
        EVERYBODY.forEach(person -> shut(() -> confirmAnswer.confirmAnswer(person, opinion, Settlement.CONFIRMED, null)));
        rejectedAndFinished();
        EVERYBODY.stream().filter(person -> person != ADVISER)
                .forEach(person -> shut(() -> confirmAnswer.confirmAnswer(person, opinion, Settlement.CONFIRMED, null)));
        EVERYBODY.forEach(person -> shut(() -> finishConfirmation.finishConfirmation(person, report)));
        assertThatThrownBy(() -> finishConfirmation.finishConfirmation(ADVISER, report)).isInstanceOfSatisfying(OpinionsOpen.class,
                no -> assertThat(no.obstacles()).singleElement()
                        .satisfies(o -> assertThat(o.page()).isEqualTo("/reports/" + report + "/confirmations#opinion-" + opinion)));
    }

    @Test
    void nobody_takes_an_opinion_away_after_the_reply() {
        EVERYBODY.forEach(person -> {
            shut(() -> withdrawOpinion.withdrawOpinion(person, matter, opinion, "算了"));
            shut(() -> reviseDraft.discardDraft(person, matter, opinion));
            shut(() -> reviseDraft.reviseDraft(person, matter, opinion,
                    new ReviseDraft.Command(AddOpinion.OpinionKind.WORDING, AddOpinion.Severity.OPTIONAL, "没什么", null, null)));
        });
    }

    @Test
    void an_answer_is_not_changed_once_the_answers_are_ended() throws Refusal {
        rejectedAndFinished();
        EVERYBODY.forEach(person -> shut(() -> answerOpinion.answerOpinion(person, opinion, new Command(Verdict.REJECTED, "改口", null, null, false))));
        EVERYBODY.forEach(person -> shut(() -> finishAnswers.finishAnswers(person, report)));
    }

    @Test
    void a_report_sent_back_takes_its_open_opinions_along() throws Refusal {
        reports.phase(report, ReportPhase.CONSOLIDATING);
        EVERYBODY.forEach(person -> shut(() -> answerOpinion.answerOpinion(person, opinion, new Command(Verdict.REJECTED, "理由", null, null, false))));
        EVERYBODY.forEach(person -> shut(() -> finishAnswers.finishAnswers(person, report)));
        reports.phase(report, ReportPhase.UNDER_REVIEW);
        submitForReview.submitForReview(COORDINATOR, report, List.of(new Material(MaterialKind.DRAFT, "")));
        shut(() -> submitForReview.submitForReview(COORDINATOR, report, List.of(new Material(MaterialKind.DRAFT, ""))), MatterAlreadyOpen.class);
        EVERYBODY.forEach(person -> shut(() -> finishAnswers.finishAnswers(person, report)));
        assertThat(ledger.unsettled(report)).extracting(OpinionView::id).containsExactly(opinion);
    }

    @Test
    void the_rate_counts_what_is_answered_and_only_staff_see_it() throws Refusal {
        rejectedAndFinished();
        List<Tally> counted = statistics.ofUnit(OFFICE, ReviewFixture.UNIT, 2026).stream().filter(t -> Long.valueOf(report).equals(t.reportId())).toList();
        assertThat(AdoptionRate.of(counted)).isEqualTo(new AdoptionRate(1, 0, 0, 1, 0));
        assertThat(statistics.years(HEAD, ReviewFixture.UNIT)).contains(2026);
        assertThat(statistics.ofUnit(OFFICE, ReviewFixture.UNIT, 2025)).isEmpty();
        for (Actor outside : List.of(ADVISER, STRANGER, ADMINISTRATOR)) {
            assertThatThrownBy(() -> statistics.ofUnit(outside, ReviewFixture.UNIT, 2026)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void everybody_has_the_own_desk_alone() throws Refusal {
        long waiting = steps.underReview(reports.underReview());
        assertThat(desk.reviews(ADVISER)).extracting(AdviserDesk.Review::matterId).contains(waiting).doesNotContain(matter);
        assertThat(desk.reviews(REVIEWER)).extracting(AdviserDesk.Review::matterId).contains(waiting);
        assertThat(desk.reviews(APPROVER)).extracting(AdviserDesk.Review::matterId).contains(waiting);
        assertThat(List.of(desk.reviews(DRAFTER), desk.reviews(STRANGER), desk.reviews(ADMINISTRATOR))).allMatch(List::isEmpty);
        assertThat(desk.said(ADVISER, null, 1)).satisfies(page -> {
            assertThat(page.items()).singleElement().extracting(AdviserDesk.Said::id).isEqualTo(opinion);
            assertThat(desk.said(ADVISER, opinion, 100).items()).extracting(AdviserDesk.Said::id).doesNotContain(opinion);
        });
        assertThat(desk.said(SECOND_ADVISER, null, 100).items()).extracting(AdviserDesk.Said::id).doesNotContain(opinion);
    }

    private void rejectedAndFinished() throws Refusal {
        answerOpinion.answerOpinion(COORDINATOR, opinion, new Command(Verdict.REJECTED, "有依据", null, null, false));
        finishAnswers.finishAnswers(COORDINATOR, report);
    }

    private void shut(ThrowingCallable way) {
        shut(way, Throwable.class);
    }

    private void shut(ThrowingCallable way, Class<? extends Throwable> thrown) {
        List<OpinionView> before = ledger.opinions(report);
        int announced = facts.announced.size();
        int journalled = journal.entries.size();
        assertThatThrownBy(way).isInstanceOf(thrown);
        assertThat(ledger.opinions(report)).isEqualTo(before);
        assertThat(facts.announced).hasSize(announced);
        assertThat(journal.entries).hasSize(journalled);
    }
}
