package org.qianfa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.review.ReviewFixture.ADMINISTRATOR;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.APPROVER;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.ReviewFixture.OFFICE;
import static org.qianfa.review.ReviewFixture.REVIEWER;
import static org.qianfa.review.ReviewFixture.SECOND_ADVISER;
import static org.qianfa.review.ReviewFixture.STRANGER;
import static org.qianfa.review.ReviewFixture.UNIT;
import static org.qianfa.review.web.ReviewPagesFixture.QUOTE;
import static org.qianfa.review.web.ReviewPagesFixture.WORDING;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.review.AnnotationRefusal.AlreadySent;
import org.qianfa.review.AnnotationRefusal.NoWordingProposed;
import org.qianfa.review.AnnotationRefusal.NothingToSend;
import org.qianfa.review.ReviewFixture.RecordingJournal;
import org.qianfa.review.ReviewRefusal.ReviewConcluded;
import org.qianfa.review.ReviewRefusal.ReviewTextMissing;
import org.qianfa.review.web.ReviewPagesFixture.Steps;
import org.qianfa.review.web.ReviewPagesFixture;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Drafts are their author's alone; what was sent is never changed; who sees it is the unit's choice until the reply. */
@ReviewModuleTest
@Import(ReviewPagesFixture.class)
class DraftRulesTest {

    @Autowired FakeReports reports;
    @Autowired RecordingJournal journal;
    @Autowired Steps steps;
    @Autowired AddOpinion addOpinion;
    @Autowired SuggestWording suggestWording;
    @Autowired ReviseDraft reviseDraft;
    @Autowired SendOpinions sendOpinions;
    @Autowired ReplyInThread replyInThread;
    @Autowired GiveOpinion giveOpinion;
    @Autowired ApproveReview approveReview;
    @Autowired ReplyOpinion replyOpinion;
    @Autowired ReviewSettings settings;
    @Autowired ReadReview readReview;
    @Autowired OpinionLedger ledger;

    private long report;
    private long matter;
    private long draft;

    @BeforeEach
    void aDraftOnAMatterUnderReview() throws Refusal {
        report = reports.underReview();
        matter = steps.underReview(report);
        draft = addOpinion.addOpinion(ADVISER, matter, new AddOpinion.Command(Anchor.ofQuote(FakeReports.section(report), QUOTE),
                OpinionKind.ILLEGAL, Severity.REQUIRED, "没有依据。", null, WORDING));
    }

    @AfterEach
    void asUsual() {
        settings.setOpenAmongReviewers(APPROVER, UNIT, false);
    }

    @Test
    void a_draft_is_seen_by_its_author_alone_even_where_reviewers_see_each_other() {
        settings.setOpenAmongReviewers(APPROVER, UNIT, true);
        assertThat(seen(ADVISER)).singleElement().satisfies(a -> assertThat(a.draft()).isTrue());
        assertThat(List.of(seen(SECOND_ADVISER), seen(REVIEWER), seen(APPROVER), seen(COORDINATOR))).allMatch(List::isEmpty);
        assertThat(ledger.opinions(report)).isEmpty();
        assertThat(ledger.unsettled(report)).isEmpty();
    }

    @Test
    void a_draft_is_changed_and_discarded_by_its_author_alone() throws Refusal {
        unchanged(NotFound.class, () -> reviseDraft.reviseDraft(SECOND_ADVISER, matter, draft, said("我改")));
        unchanged(NotFound.class, () -> reviseDraft.discardDraft(REVIEWER, matter, draft));
        unchanged(NotPermitted.class, () -> reviseDraft.discardDraft(COORDINATOR, matter, draft));
        unchanged(NotFound.class, () -> reviseDraft.discardDraft(ADMINISTRATOR, matter, draft));
        unchanged(ReviewTextMissing.class, () -> reviseDraft.reviseDraft(ADVISER, matter, draft, said(" ")));
        reviseDraft.reviseDraft(ADVISER, matter, draft, said("改过的意见"));
        assertThat(seen(ADVISER)).singleElement().extracting(AnnotationView::text).isEqualTo("改过的意见");
        reviseDraft.discardDraft(ADVISER, matter, draft);
        assertThat(seen(ADVISER)).isEmpty();
        assertThatThrownBy(() -> sendOpinions.sendOpinions(ADVISER, matter)).isInstanceOf(NothingToSend.class);
    }

    @Test
    void what_was_sent_is_never_changed() throws Refusal {
        assertThat(sendOpinions.sendOpinions(ADVISER, matter)).isEqualTo(new SendOpinions.Sent(1, List.of()));
        unchanged(AlreadySent.class, () -> reviseDraft.reviseDraft(ADVISER, matter, draft, said("改一改")));
        unchanged(AlreadySent.class, () -> reviseDraft.discardDraft(ADVISER, matter, draft));
        unchanged(NothingToSend.class, () -> sendOpinions.sendOpinions(ADVISER, matter));
        assertThat(seen(ADVISER)).singleElement().satisfies(a -> assertThat(a.draft()).isFalse());
        assertThat(ledger.opinions(report)).hasSize(1);
    }

    @Test
    void concluding_sends_what_is_left() throws Refusal {
        giveOpinion.giveOpinion(ADVISER, matter, LegalityOutcome.AMEND, "一处须改");
        assertThat(ledger.opinions(report)).singleElement().extracting(OpinionView::id).isEqualTo(draft);
        unchanged(ReviewConcluded.class, () -> reviseDraft.discardDraft(ADVISER, matter, draft));
    }

    @Test
    void somebody_elses_draft_does_not_carry_a_conclusion() {
        unchanged(ReviewRefusal.OpinionNeeded.class, () -> giveOpinion.giveOpinion(SECOND_ADVISER, matter, LegalityOutcome.AMEND, "要改"));
    }

    @Test
    void reviewers_see_each_other_only_where_the_unit_wants_it_until_the_reply() throws Refusal {
        sendOpinions.sendOpinions(ADVISER, matter);
        assertThat(seen(SECOND_ADVISER)).isEmpty();
        assertThat(seen(REVIEWER)).isEmpty();
        assertThat(seen(APPROVER)).hasSize(1);
        settings.setOpenAmongReviewers(APPROVER, UNIT, true);
        assertThat(seen(SECOND_ADVISER)).hasSize(1);
        settings.setOpenAmongReviewers(APPROVER, UNIT, false);
        steps.reviewing().concludeAll(matter);
        assertThat(seen(SECOND_ADVISER)).isEmpty();
        approveReview.approveReview(APPROVER, matter, true, null, null);
        replyOpinion.replyOpinion(matter);
        assertThat(seen(SECOND_ADVISER)).hasSize(1);
        assertThat(seen(OFFICE)).hasSize(1);
    }

    @Test
    void the_approver_decides_how_reviews_are_held_nobody_else() {
        unchanged(NotPermitted.class, () -> settings.setOpenAmongReviewers(REVIEWER, UNIT, true));
        unchanged(NotFound.class, () -> settings.setOpenAmongReviewers(STRANGER, UNIT, true));
        unchanged(NotFound.class, () -> settings.setOpenAmongReviewers(ADMINISTRATOR, UNIT, true));
        assertThat(settings.openAmongReviewers(APPROVER, UNIT)).isFalse();
    }

    @Test
    void whoever_may_see_it_may_reply_to_what_was_sent() throws Refusal {
        unchanged(NotFound.class, () -> replyInThread.replyInThread(ADVISER, draft, "自言自语"));
        sendOpinions.sendOpinions(ADVISER, matter);
        unchanged(NotFound.class, () -> replyInThread.replyInThread(SECOND_ADVISER, draft, "同意"));
        unchanged(NotFound.class, () -> replyInThread.replyInThread(COORDINATOR, draft, "何意？"));
        unchanged(ReviewTextMissing.class, () -> replyInThread.replyInThread(ADVISER, draft, " "));
        replyInThread.replyInThread(APPROVER, draft, "请写明条文");
        replyInThread.replyInThread(ADVISER, draft, "见行政处罚法");
        assertThat(seen(ADVISER)).singleElement().satisfies(a -> assertThat(a.thread()).extracting(AnnotationView.ThreadEntry::text)
                .containsExactly("请写明条文", "见行政处罚法"));
    }

    @Test
    void a_suggestion_needs_words_and_other_ones_and_no_answer() throws Refusal {
        Anchor words = Anchor.ofQuote(FakeReports.section(report), "审查率");
        unchanged(NoWordingProposed.class, () -> suggestWording.suggestWording(ADVISER, matter, words, "审查率", "一样"));
        unchanged(ReviewTextMissing.class, () -> suggestWording.suggestWording(ADVISER, matter, Anchor.ofReport(), "审查比例", null));
        unchanged(NotPermitted.class, () -> suggestWording.suggestWording(OFFICE, matter, words, "审查比例", null));
        suggestWording.suggestWording(ADVISER, matter, words, "", "删去");
        sendOpinions.sendOpinions(ADVISER, matter);
        assertThat(seen(ADVISER)).filteredOn(a -> a.motivation() == Motivation.EDITING).singleElement()
                .satisfies(a -> assertThat(a.proposedWording()).isEmpty());
        assertThat(ledger.opinions(report)).hasSize(1);
    }

    @Test
    void an_opinion_on_the_whole_report_comes_first() throws Refusal {
        addOpinion.addOpinion(ADVISER, matter, new AddOpinion.Command(Anchor.ofReport(), OpinionKind.PROCEDURE, Severity.REQUIRED, "未经集体讨论。", null, null));
        assertThat(seen(ADVISER)).hasSize(2).first().satisfies(a -> {
            assertThat(a.onWholeReport()).isTrue();
            assertThat(a.quote()).isEmpty();
        });
    }

    private List<AnnotationView> seen(Actor reader) {
        return readReview.annotations(reader, matter);
    }

    private static ReviseDraft.Command said(String text) {
        return new ReviseDraft.Command(OpinionKind.LEGAL_RISK, Severity.OPTIONAL, text, null, null);
    }

    private void unchanged(Class<? extends Throwable> thrown, ThrowingCallable action) {
        List<AnnotationView> before = seen(ADVISER);
        int journalled = journal.entries.size();
        assertThatThrownBy(action).isInstanceOf(thrown);
        assertThat(seen(ADVISER)).isEqualTo(before);
        assertThat(journal.entries).hasSize(journalled);
    }
}
