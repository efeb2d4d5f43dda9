package org.qianfa.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.OFFICE_DRAFTER;
import static org.qianfa.drafting.TestHouse.STRANGER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.OwnDrafts.OwnDraft;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@DraftingTest
class OwnDraftsTest {

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    @Autowired ReportStory story;
    @Autowired InviteCoDrafter inviteCoDrafter;
    @Autowired SaveDraft saveDraft;
    @Autowired SubmitSection submitSection;
    @Autowired OwnDrafts drafts;

    private SectionView section;

    @BeforeEach
    void begin() throws Refusal {
        section = story.beingDrafted().sections().get(1);
    }

    @Test
    void what_is_typed_is_ones_own_until_it_is_handed_in() throws Refusal {
        save(DRAFTER, section);

        assertThat(of(DRAFTER)).singleElement().satisfies(draft -> {
            assertThat(draft.heading()).isEqualTo(section.heading());
            assertThat(draft.reportId()).isEqualTo(section.reportId());
            assertThat(draft.year()).isEqualTo(2031);
        });
        for (Actor other : List.of(COORDINATOR, OFFICE_DRAFTER, STRANGER)) {
            assertThat(of(other)).isEmpty();
        }
        submitSection.submitSection(DRAFTER, section.id(), section.heading() + "\n正文。", 0);
        assertThat(of(DRAFTER)).isEmpty();
    }

    @Test
    void a_helpers_draft_is_listed_while_the_helper_may_write() throws Refusal {
        inviteCoDrafter.inviteCoDrafter(DRAFTER, section.id(), OFFICE_DRAFTER.id());
        save(OFFICE_DRAFTER, section);
        assertThat(of(OFFICE_DRAFTER)).hasSize(1);

        inviteCoDrafter.dismissCoDrafter(DRAFTER, section.id(), OFFICE_DRAFTER.id());
        assertThat(of(OFFICE_DRAFTER)).isEmpty();
    }

    @Test
    void drafts_are_paged_last_saved_first() throws Refusal {
        List<SectionView> mine = story.beingDrafted().sections().stream().filter(s -> s.drafterId() == DRAFTER.id()).toList();
        for (SectionView one : mine) {
            save(DRAFTER, one);
        }
        List<OwnDraft> paged = new ArrayList<>();
        List<OwnDraft> page = drafts.ownDrafts(DRAFTER, END, Long.MAX_VALUE, 1);
        while (!page.isEmpty()) {
            paged.addAll(page);
            page = drafts.ownDrafts(DRAFTER, page.get(0).savedAt(), page.get(0).id(), 1);
        }

        assertThat(ofThisTest(paged)).hasSizeGreaterThan(1).isEqualTo(of(DRAFTER)).extracting(OwnDraft::sectionId)
                .containsAll(mine.stream().map(SectionView::id).toList());
        assertThat(drafts.countOwnDrafts(DRAFTER, 1)).isOne();
    }

    private List<OwnDraft> of(Actor person) {
        return ofThisTest(drafts.ownDrafts(person, END, Long.MAX_VALUE, 100));
    }

    /** The database is shared by all tests; earlier ones leave drafts of their own reports. */
    private List<OwnDraft> ofThisTest(List<OwnDraft> found) {
        return found.stream().filter(draft -> draft.reportId() >= section.reportId()).toList();
    }

    private void save(Actor by, SectionView where) throws Refusal {
        saveDraft.saveDraft(by, new SaveDraft.Command(where.id(), where.heading() + "\n草稿。", 0, null));
    }
}
