package org.qianfa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.APPROVER;
import static org.qianfa.review.ReviewFixture.DRAFTER;
import static org.qianfa.review.ReviewFixture.PEOPLE;
import static org.qianfa.review.ReviewFixture.SECOND_ADVISER;
import static org.qianfa.review.ReviewFixture.STRANGER;
import static org.qianfa.review.ReviewFixture.UNIT;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.review.AnnotationRefusal.PersonOutOfReach;
import org.qianfa.review.Mentions.Mention;
import org.qianfa.review.Mentions.Reachable;
import org.qianfa.review.ReviewFixture.RecordingJournal;
import org.qianfa.review.web.ReviewPagesFixture.Steps;
import org.qianfa.review.web.ReviewPagesFixture;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whoever may see what is said can be called by name, nobody else. */
@ReviewModuleTest
@Import(ReviewPagesFixture.class)
class MentionsTest {

    @Autowired FakeReports reports;
    @Autowired RecordingJournal journal;
    @Autowired Steps steps;
    @Autowired AddOpinion addOpinion;
    @Autowired ReviseDraft reviseDraft;
    @Autowired SendOpinions sendOpinions;
    @Autowired ReplyInThread replyInThread;
    @Autowired ApproveReview approveReview;
    @Autowired ReplyOpinion replyOpinion;
    @Autowired ReviewSettings settings;
    @Autowired ReadReview readReview;
    @Autowired Mentions mentions;
    @Autowired SeeMentions seeMentions;
    @Autowired GiveOpinion giveOpinion;

    private long matter;

    @BeforeEach
    void aMatterUnderReview() throws Refusal {
        matter = steps.underReview(reports.underReview());
    }

    @AfterEach
    void asUsual() {
        settings.setOpenAmongReviewers(APPROVER, UNIT, false);
    }

    @Test
    void a_name_in_a_draft_reaches_its_bearer_when_it_is_sent() throws Refusal {
        long opinion = raise("请@" + APPROVER.displayName() + " 看一下");
        assertThat(of(APPROVER)).isEmpty();
        sendOpinions.sendOpinions(ADVISER, matter);
        assertThat(of(APPROVER)).singleElement().satisfies(m -> {
            assertThat(m.opinionId()).isEqualTo(opinion);
            assertThat(m.byId()).isEqualTo(ADVISER.id());
            assertThat(m.text()).startsWith("请@");
        });
        assertThat(of(ADVISER)).isEmpty();
    }

    @Test
    void nobody_is_called_who_may_not_see_it() throws Refusal {
        refused(() -> raise("请@" + DRAFTER.displayName() + " 改"));
        refused(() -> raise("请@" + SECOND_ADVISER.displayName() + " 看"));
        refused(() -> raise("请@查无此人 看"));
        settings.setOpenAmongReviewers(APPROVER, UNIT, true);
        long opinion = raise("请@" + SECOND_ADVISER.displayName() + " 看");
        refused(() -> reviseDraft.reviseDraft(ADVISER, matter, opinion,
                new ReviseDraft.Command(OpinionKind.WORDING, Severity.OPTIONAL, "请@" + DRAFTER.displayName(), null, null)));
        sendOpinions.sendOpinions(ADVISER, matter);
        refused(() -> replyInThread.replyInThread(ADVISER, opinion, "@" + DRAFTER.displayName()));
        assertThat(of(SECOND_ADVISER)).hasSize(1);
        settings.setOpenAmongReviewers(APPROVER, UNIT, false);
        assertThat(of(SECOND_ADVISER)).isEmpty();
    }

    @Test
    void a_reply_calls_the_author_and_says_what_was_written_there() throws Refusal {
        long opinion = raise("没有依据。");
        sendOpinions.sendOpinions(ADVISER, matter);
        replyInThread.replyInThread(APPROVER, opinion, "@" + ADVISER.displayName() + " 请写明条文");
        assertThat(of(ADVISER)).first().satisfies(m -> assertThat(m.text()).endsWith("请写明条文"));
    }

    @Test
    void those_who_can_be_called_are_those_who_see_it() throws Refusal {
        long opinion = raise("没有依据。");
        sendOpinions.sendOpinions(ADVISER, matter);
        matchesWhoSees(opinion);
        settings.setOpenAmongReviewers(APPROVER, UNIT, true);
        matchesWhoSees(opinion);
        steps.reviewing().concludeAll(matter);
        approveReview.approveReview(APPROVER, matter, true, null, null);
        replyOpinion.replyOpinion(matter);
        settings.setOpenAmongReviewers(APPROVER, UNIT, false);
        matchesWhoSees(opinion);
        assertThatThrownBy(() -> mentions.reachable(STRANGER, matter, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mentions.reachable(STRANGER, matter, opinion)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_is_named_marks_it_as_seen_and_nobody_else() throws Refusal {
        int before = mentions.unseen(APPROVER);
        raise("请@" + APPROVER.displayName() + " 看一下");
        raise("再请@" + APPROVER.displayName() + " 看一下");
        sendOpinions.sendOpinions(ADVISER, matter);
        assertThat(mentions.unseen(APPROVER)).isEqualTo(before + 2);
        long newest = of(APPROVER).get(0).id();
        for (Actor other : List.of(ADVISER, SECOND_ADVISER, STRANGER)) {
            assertThatThrownBy(() -> seeMentions.seeMention(other, newest)).isInstanceOf(NotFound.class);
            seeMentions.seeMentions(other, newest);
        }
        assertThat(of(APPROVER)).allMatch(m -> m.seenAt() == null);
        assertThat(seeMentions.seeMention(APPROVER, newest)).isEqualTo(new SeeMentions.Place(matter, of(APPROVER).get(0).opinionId()));
        assertThat(of(APPROVER)).first().satisfies(m -> assertThat(m.seenAt()).isNotNull());
        assertThat(of(APPROVER)).last().satisfies(m -> assertThat(m.seenAt()).isNull());
        assertThat(journal.entries).contains("user7 SeeMention matter");
        assertThat(seeMentions.seeMentions(APPROVER, newest)).isEqualTo(before + 1);
        assertThat(mentions.unseen(APPROVER)).isZero();
    }

    @Test
    void authors_are_told_whom_it_does_not_reach_any_more_when_it_is_sent() throws Refusal {
        settings.setOpenAmongReviewers(APPROVER, UNIT, true);
        raise("请@" + SECOND_ADVISER.displayName() + " 和@" + APPROVER.displayName() + " 看");
        settings.setOpenAmongReviewers(APPROVER, UNIT, false);
        assertThat(sendOpinions.sendOpinions(ADVISER, matter)).isEqualTo(new SendOpinions.Sent(1, List.of(SECOND_ADVISER.displayName())));
        assertThat(of(SECOND_ADVISER)).isEmpty();
        assertThat(of(APPROVER)).hasSize(1);
        settings.setOpenAmongReviewers(APPROVER, UNIT, true);
        raise("请@" + SECOND_ADVISER.displayName() + " 再看");
        settings.setOpenAmongReviewers(APPROVER, UNIT, false);
        assertThat(giveOpinion.giveOpinion(ADVISER, matter, LegalityOutcome.AMEND, "须改")).containsExactly(SECOND_ADVISER.displayName());
    }

    private void matchesWhoSees(long opinion) {
        List<Long> seeing = PEOPLE.stream().filter(p -> p.id() != ADVISER.id() && sees(p, opinion)).map(Actor::id).toList();
        assertThat(mentions.reachable(ADVISER, matter, opinion)).extracting(Reachable::id).containsExactlyInAnyOrderElementsOf(seeing);
    }

    private boolean sees(Actor person, long opinion) {
        try {
            return readReview.annotations(person, matter).stream().anyMatch(a -> a.id() == opinion);
        } catch (NotFound unknown) {
            return false;
        }
    }

    private long raise(String text) throws Refusal {
        return addOpinion.addOpinion(ADVISER, matter,
                new AddOpinion.Command(Anchor.ofReport(), OpinionKind.ILLEGAL, Severity.REQUIRED, text, null, null));
    }

    private List<Mention> of(Actor reader) {
        return mentions.ofReader(reader, null, 50).items().stream().filter(m -> m.matterId() == matter).toList();
    }

    private void refused(ThrowingCallable act) {
        List<AnnotationView> before = readReview.annotations(ADVISER, matter);
        int journalled = journal.entries.size();
        assertThatThrownBy(act).isInstanceOf(PersonOutOfReach.class);
        assertThat(readReview.annotations(ADVISER, matter)).isEqualTo(before);
        assertThat(journal.entries).hasSize(journalled);
    }
}
