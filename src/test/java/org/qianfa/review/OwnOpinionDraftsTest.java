package org.qianfa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.APPROVER;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.ReviewFixture.REVIEWER;
import static org.qianfa.review.ReviewFixture.SECOND_ADVISER;
import static org.qianfa.review.ReviewFixture.STRANGER;
import static org.qianfa.review.web.ReviewPagesFixture.QUOTE;
import static org.qianfa.review.web.ReviewPagesFixture.WORDING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.review.OwnOpinionDrafts.OwnOpinionDraft;
import org.qianfa.review.web.ReviewPagesFixture;
import org.qianfa.review.web.ReviewPagesFixture.Steps;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ReviewModuleTest
@Import(ReviewPagesFixture.class)
class OwnOpinionDraftsTest {

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    @Autowired FakeReports reports;
    @Autowired Steps steps;
    @Autowired AddOpinion addOpinion;
    @Autowired SendOpinions sendOpinions;
    @Autowired ReviseDraft reviseDraft;
    @Autowired OwnOpinionDrafts drafts;

    private long report;
    private long matter;
    private long draft;

    @BeforeEach
    void aDraftOnAMatterUnderReview() throws Refusal {
        report = reports.underReview();
        matter = steps.underReview(report);
        draft = add("没有依据。");
    }

    @Test
    void an_unsent_opinion_is_listed_for_its_author_alone() {
        assertThat(of(ADVISER)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(draft);
            assertThat(one.text()).isEqualTo("没有依据。");
            assertThat(one.reportId()).isEqualTo(report);
        });
        for (Actor other : List.of(SECOND_ADVISER, REVIEWER, APPROVER, COORDINATOR, STRANGER)) {
            assertThat(of(other)).isEmpty();
        }
    }

    @Test
    void what_was_sent_or_discarded_is_no_draft() throws Refusal {
        long second = add("又一条。");
        reviseDraft.discardDraft(ADVISER, matter, second);
        assertThat(of(ADVISER)).extracting(OwnOpinionDraft::id).containsExactly(draft);

        sendOpinions.sendOpinions(ADVISER, matter);
        assertThat(of(ADVISER)).isEmpty();
    }

    @Test
    void drafts_are_paged_newest_first() throws Refusal {
        add("又一条。");
        add("再一条。");
        List<OwnOpinionDraft> paged = new ArrayList<>();
        List<OwnOpinionDraft> page = drafts.ownOpinionDrafts(ADVISER, END, Long.MAX_VALUE, 2);
        while (!page.isEmpty()) {
            paged.addAll(page);
            OwnOpinionDraft last = page.get(page.size() - 1);
            page = drafts.ownOpinionDrafts(ADVISER, last.writtenAt(), last.id(), 2);
        }

        assertThat(paged.subList(0, 3)).isEqualTo(of(ADVISER)).isSortedAccordingTo((one, other) -> other.writtenAt().compareTo(one.writtenAt()));
        assertThat(drafts.countOwnOpinionDrafts(ADVISER, 2)).isEqualTo(2);
    }

    private long add(String text) throws Refusal {
        return addOpinion.addOpinion(ADVISER, matter, new AddOpinion.Command(Anchor.ofQuote(FakeReports.section(report), QUOTE), OpinionKind.ILLEGAL,
                Severity.REQUIRED, text, null, WORDING));
    }

    /** On this test's matter; the database is shared by all tests. */
    private List<OwnOpinionDraft> of(Actor person) {
        return drafts.ownOpinionDrafts(person, END, Long.MAX_VALUE, 100).stream().filter(one -> one.matterId() == matter).toList();
    }
}
