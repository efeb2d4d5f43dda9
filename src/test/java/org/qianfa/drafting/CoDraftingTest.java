package org.qianfa.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.OFFICE_DRAFTER;
import static org.qianfa.drafting.TestHouse.OFFICE_HEAD;
import static org.qianfa.drafting.TestHouse.SECOND_HEAD;
import static org.qianfa.drafting.TestHouse.STRANGER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.CoDrafting.CoDrafterView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@DraftingTest
class CoDraftingTest {

    @Autowired ReportStory story;
    @Autowired TestHouse.Notes notes;
    @Autowired Reports reports;
    @Autowired InviteCoDrafter inviteCoDrafter;
    @Autowired CoDrafting coDrafting;
    @Autowired OpenDraft openDraft;
    @Autowired SaveDraft saveDraft;
    @Autowired SaveRevision saveRevision;
    @Autowired SubmitSection submitSection;
    @Autowired ReviewSection reviewSection;
    @Autowired Revisions revisions;

    private SectionView section;

    @BeforeEach
    void begin() throws Refusal {
        section = story.beingDrafted().sections().get(1);
        notes.clear();
    }

    @Test
    void whoever_was_asked_drafts_and_keeps_revisions_but_the_drafter_hands_in() throws Refusal {
        inviteCoDrafter.inviteCoDrafter(DRAFTER, section.id(), OFFICE_DRAFTER.id());

        save(DRAFTER, "一、\n承办人的文字。");
        save(OFFICE_DRAFTER, "一、\n协助人的文字。");
        assertThat(openDraft.openDraft(DRAFTER, section.id()).text()).isEqualTo("一、\n承办人的文字。");
        assertThat(openDraft.openDraft(OFFICE_DRAFTER, section.id()).text()).isEqualTo("一、\n协助人的文字。");
        revise(OFFICE_DRAFTER, "一、\n协助人的文字。");

        assertThat(reports.readableSection(DRAFTER, section.id()).state()).isEqualTo(SectionState.DRAFTING);
        assertThat(revisions.ofSection(DRAFTER, section.id())).extracting(Revisions.RevisionView::authorId).containsExactly(OFFICE_DRAFTER.id());
        assertThatThrownBy(() -> submitSection.submitSection(OFFICE_DRAFTER, section.id(), "一、\n另一稿。", 1)).isInstanceOf(NotPermitted.class);
        assertThat(coDrafting.openTo(OFFICE_DRAFTER)).extracting(SectionView::id).contains(section.id());
        assertThat(notes.entries).containsExactly("InviteCoDrafter", "SaveRevision");
        assertThat(notes.facts).isEmpty();
    }

    @Test
    void the_drafter_and_the_departments_heads_ask() throws Refusal {
        assertThat(coDrafting.candidates(HEAD, section.id())).extracting(Person::id)
                .containsExactlyInAnyOrder(HEAD.id(), OFFICE_DRAFTER.id(), OFFICE_HEAD.id());
        assertThat(coDrafting.candidates(COORDINATOR, section.id())).isEmpty();
        inviteCoDrafter.inviteCoDrafter(SECOND_HEAD, section.id(), OFFICE_DRAFTER.id());

        assertThat(coDrafting.ofSection(COORDINATOR, section.id())).extracting(CoDrafterView::personId, CoDrafterView::invitedBy)
                .containsExactly(tuple(OFFICE_DRAFTER.id(), SECOND_HEAD.id()));
        assertThatThrownBy(() -> ask(OFFICE_HEAD, OFFICE_HEAD)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> ask(OFFICE_DRAFTER, OFFICE_HEAD)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> ask(STRANGER, STRANGER)).isInstanceOf(NotFound.class);
        assertThat(coDrafting.ofSection(COORDINATOR, section.id())).hasSize(1);
    }

    @Test
    void only_drafters_of_the_unit_who_are_not_at_work_on_it_are_asked() throws Refusal {
        for (Actor unsuitable : new Actor[] {DRAFTER, COORDINATOR, SECOND_HEAD, STRANGER}) {
            assertThatThrownBy(() -> ask(DRAFTER, unsuitable)).isInstanceOf(CoDrafterUnsuitable.class);
        }
        assertThatThrownBy(() -> inviteCoDrafter.dismissCoDrafter(DRAFTER, section.id(), OFFICE_DRAFTER.id())).isInstanceOf(CoDrafterUnsuitable.class);
        ask(DRAFTER, OFFICE_DRAFTER);
        assertThatThrownBy(() -> ask(DRAFTER, OFFICE_DRAFTER)).isInstanceOf(CoDrafterUnsuitable.class);

        assertThat(coDrafting.ofSection(DRAFTER, section.id())).hasSize(1);
        assertThat(notes.entries).containsExactly("InviteCoDrafter");
    }

    @Test
    void a_head_who_helped_does_not_review_and_one_head_must_be_left() throws Refusal {
        ask(DRAFTER, HEAD);
        inviteCoDrafter.dismissCoDrafter(DRAFTER, section.id(), HEAD.id());
        submitSection.submitSection(DRAFTER, section.id(), "一、\n正文。", 0);

        assertThatThrownBy(() -> reviewSection.reviewSection(HEAD, section.id(), true, null)).isInstanceOf(SelfReview.class);
        reviewSection.reviewSection(SECOND_HEAD, section.id(), true, null);
        assertThat(reports.readableSection(DRAFTER, section.id()).state()).isEqualTo(SectionState.DONE);
    }

    @Test
    void the_last_head_who_could_review_is_not_asked() throws Refusal {
        SectionView ofOffice = story.draftedByOffice();

        assertThatThrownBy(() -> inviteCoDrafter.inviteCoDrafter(OFFICE_DRAFTER, ofOffice.id(), OFFICE_HEAD.id())).isInstanceOf(ReviewerMissing.class);
        assertThat(coDrafting.ofSection(OFFICE_DRAFTER, ofOffice.id())).isEmpty();
    }

    @Test
    void once_the_help_has_ended_the_section_is_closed_to_the_helper_and_the_draft_is_kept() throws Refusal {
        ask(DRAFTER, OFFICE_DRAFTER);
        save(OFFICE_DRAFTER, "一、\n没有写完。");
        assertThat(coDrafting.ofSection(DRAFTER, section.id())).extracting(CoDrafterView::draftedAt).doesNotContainNull();
        inviteCoDrafter.dismissCoDrafter(HEAD, section.id(), OFFICE_DRAFTER.id());

        assertThatThrownBy(() -> save(OFFICE_DRAFTER, "一、\n迟到的保存。")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> revise(OFFICE_DRAFTER, "一、\n迟到的修订。")).isInstanceOf(NotPermitted.class);
        assertThat(revisions.ofSection(DRAFTER, section.id())).isEmpty();
        ask(DRAFTER, OFFICE_DRAFTER);
        assertThat(openDraft.openDraft(OFFICE_DRAFTER, section.id()).text()).isEqualTo("一、\n没有写完。");
    }

    @Test
    void nobody_is_asked_once_the_section_was_handed_in() throws Refusal {
        ask(DRAFTER, OFFICE_DRAFTER);
        submitSection.submitSection(DRAFTER, section.id(), "一、\n正文。", 0);

        assertThatThrownBy(() -> ask(DRAFTER, OFFICE_HEAD)).isInstanceOf(SectionNotInState.class);
        assertThatThrownBy(() -> inviteCoDrafter.dismissCoDrafter(DRAFTER, section.id(), OFFICE_DRAFTER.id())).isInstanceOf(SectionNotInState.class);
        assertThatThrownBy(() -> revise(OFFICE_DRAFTER, "一、\n迟到的修订。")).isInstanceOf(SectionNotInState.class);
        assertThat(coDrafting.candidates(DRAFTER, section.id())).isEmpty();
        assertThat(coDrafting.openTo(OFFICE_DRAFTER)).extracting(SectionView::id).doesNotContain(section.id());
        assertThat(coDrafting.ofSection(DRAFTER, section.id())).hasSize(1);
    }

    private void ask(Actor by, Actor whom) throws Refusal {
        inviteCoDrafter.inviteCoDrafter(by, section.id(), whom.id());
    }

    private void save(Actor by, String text) throws Refusal {
        saveDraft.saveDraft(by, new SaveDraft.Command(section.id(), text, 0, null));
    }

    private void revise(Actor by, String text) throws Refusal {
        saveRevision.saveRevision(by, new SaveRevision.Command(section.id(), text, 0, null));
    }
}
