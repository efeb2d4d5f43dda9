package org.qianfa.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.OFFICE_DRAFTER;
import static org.qianfa.drafting.TestHouse.OFFICE_HEAD;
import static org.qianfa.drafting.TestHouse.SECOND_HEAD;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.people.Duty;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@DraftingTest
class SectionHandsTest {

    @Autowired ReportStory story;
    @Autowired TestHouse.Notes notes;
    @Autowired TestHouse.Mandated mandates;
    @Autowired Reports reports;
    @Autowired SectionHands hands;
    @Autowired CoDrafting coDrafting;
    @Autowired SubmitSection submitSection;
    @Autowired ReviewSection reviewSection;
    @Autowired SaveRevision saveRevision;
    @Autowired InviteCoDrafter inviteCoDrafter;

    private SectionView section;

    @BeforeEach
    void begin() throws Refusal {
        section = story.beingDrafted().sections().get(1);
        notes.clear();
    }

    @Test
    void another_drafter_of_the_department_takes_the_section_over() throws Refusal {
        assertThat(hands.suitable(section.id())).extracting(Person::id).containsExactly(HEAD.id());
        hands.handOver(DRAFTER, section.id(), HEAD.id(), "调整分工");

        assertThat(reports.readableSection(DRAFTER, section.id()).drafterId()).isEqualTo(HEAD.id());
        assertThat(notes.facts).containsExactly(new DrafterChanged(DRAFTER, section.reportId(), section.id(), DRAFTER.id(), HEAD.id()));
        assertThat(notes.entries).containsExactly("ChangeDrafter");
        assertThatThrownBy(() -> submit(DRAFTER)).isInstanceOf(NotPermitted.class);
        submit(HEAD);
        assertThatThrownBy(() -> reviewSection.reviewSection(HEAD, section.id(), true, null)).isInstanceOf(SelfReview.class);
        reviewSection.reviewSection(SECOND_HEAD, section.id(), true, null);
    }

    @Test
    void who_drafted_until_now_still_had_a_hand_in_the_report() throws Refusal {
        hands.handOver(DRAFTER, section.id(), HEAD.id(), "调整分工");
        assertThat(reports.workedOn(section.reportId(), DRAFTER.id())).isTrue();
        assertThat(reports.workedOn(section.reportId(), HEAD.id())).isTrue();
        assertThat(reports.workedOn(section.reportId(), SECOND_HEAD.id())).isFalse();
        assertThat(coDrafting.ofSection(DRAFTER, section.id())).isEmpty();
        // Given back, the former successor is barred from reviewing as well.
        hands.handOver(HEAD, section.id(), DRAFTER.id(), "换回");
        submit(DRAFTER);
        assertThatThrownBy(() -> reviewSection.reviewSection(HEAD, section.id(), true, null)).isInstanceOf(SelfReview.class);
    }

    @Test
    void nobody_takes_over_who_drafts_elsewhere_or_would_leave_no_reviewer() throws Refusal {
        refused(DrafterUnsuitable.class, OFFICE_DRAFTER.id());
        refused(DrafterUnsuitable.class, DRAFTER.id());
        section = story.draftedByOffice();
        notes.clear();
        assertThat(hands.suitable(section.id())).isEmpty();
        refused(DrafterUnsuitable.class, OFFICE_HEAD.id());
    }

    @Test
    void a_section_handed_in_is_handed_over_no_more() throws Refusal {
        section = story.submitted();
        notes.clear();
        assertThat(hands.suitable(section.id())).isEmpty();
        refused(SectionNotInState.class, HEAD.id());
    }

    @Test
    void a_section_lent_is_open_to_the_colleague_and_handed_in_only_under_a_mandate() throws Refusal {
        hands.lend(null, section.id(), HEAD.id());
        hands.lend(null, section.id(), HEAD.id());

        assertThat(coDrafting.mayWrite(HEAD, section.id())).isTrue();
        assertThat(coDrafting.ofSection(DRAFTER, section.id())).singleElement()
                .satisfies(helper -> assertThat(helper.invitedBy()).isEqualTo(DRAFTER.id()));
        assertThat(notes.entries).containsExactly("InviteCoDrafter");
        assertThat(coDrafting.handsIn(HEAD, section.id())).isFalse();
        assertThatThrownBy(() -> submit(HEAD)).isInstanceOf(NotPermitted.class);

        mandates.give(HEAD.id(), DRAFTER.id(), Duty.DRAFT_SECTION, section.id());
        assertThat(coDrafting.handsIn(HEAD, section.id())).isTrue();
        submit(HEAD);
        assertThat(reports.readableSection(HEAD, section.id()).drafterId()).isEqualTo(DRAFTER.id());
        assertThatThrownBy(() -> reviewSection.reviewSection(HEAD, section.id(), true, null)).isInstanceOf(SelfReview.class);
        mandates.end(HEAD.id(), DRAFTER.id(), Duty.DRAFT_SECTION, section.id());
    }

    @Test
    void whoever_was_lent_a_section_writes_in_it_until_the_loan_ends_and_reviews_it_never() throws Refusal {
        hands.lend(null, section.id(), HEAD.id());
        save(HEAD);
        hands.endLoans(null, section.id());

        assertThat(coDrafting.mayWrite(HEAD, section.id())).isFalse();
        assertThatThrownBy(() -> save(HEAD)).isInstanceOf(NotPermitted.class);
        assertThat(coDrafting.openTo(HEAD)).extracting(SectionView::id).doesNotContain(section.id());
        assertThat(notes.entries).containsExactly("InviteCoDrafter", "SaveRevision", "DismissCoDrafter");
        hands.endLoans(null, section.id());
        assertThat(notes.entries).as("nothing to end any more").hasSize(3);
        submit(DRAFTER);
        assertThatThrownBy(() -> reviewSection.reviewSection(HEAD, section.id(), true, null)).isInstanceOf(SelfReview.class);
    }

    @Test
    void who_was_asked_to_help_besides_goes_on_when_a_loan_ends() throws Refusal {
        inviteCoDrafter.inviteCoDrafter(DRAFTER, section.id(), HEAD.id());
        hands.lend(DRAFTER, section.id(), HEAD.id());
        hands.endLoans(DRAFTER, section.id());
        assertThat(coDrafting.mayWrite(HEAD, section.id())).isTrue();
    }

    @Test
    void a_section_under_review_gets_a_successor_who_does_not_review_it_and_has_it_when_it_is_returned() throws Refusal {
        assertThat(hands.elsewhere(DRAFTER.id())).extracting(SectionView::id).doesNotContain(section.id());
        section = story.submitted();
        notes.clear();
        assertThat(hands.elsewhere(DRAFTER.id())).extracting(SectionView::id).contains(section.id());
        assertThat(hands.successors(section.id())).extracting(Person::id).containsExactly(HEAD.id());
        hands.passOn(SECOND_HEAD, section.id(), HEAD.id(), "调离");

        assertThat(notes.facts).containsExactly(new DrafterSucceeded(SECOND_HEAD, section.reportId(), section.id(), DRAFTER.id(), HEAD.id()));
        assertThat(notes.entries).containsExactly("ChangeDrafter");
        assertThat(hands.elsewhere(DRAFTER.id())).extracting(SectionView::id).doesNotContain(section.id());
        assertThatThrownBy(() -> reviewSection.reviewSection(HEAD, section.id(), true, null)).isInstanceOf(SelfReview.class);
        reviewSection.reviewSection(SECOND_HEAD, section.id(), false, "补充数据");
        assertThat(coDrafting.mayWrite(HEAD, section.id())).isTrue();
        assertThat(coDrafting.mayWrite(DRAFTER, section.id())).isFalse();
        submit(HEAD);
    }

    @Test
    void a_section_being_drafted_is_handed_over_and_not_passed_on_and_nobody_unsuitable_succeeds() throws Refusal {
        SectionView before = reports.readableSection(DRAFTER, section.id());
        assertThatThrownBy(() -> hands.passOn(SECOND_HEAD, section.id(), HEAD.id(), "调离")).isInstanceOf(SectionNotInState.class);
        assertThat(reports.readableSection(DRAFTER, section.id())).isEqualTo(before);
        section = story.submitted();
        notes.clear();
        assertThatThrownBy(() -> hands.passOn(SECOND_HEAD, section.id(), OFFICE_DRAFTER.id(), "调离")).isInstanceOf(DrafterUnsuitable.class);
        assertThat(reports.readableSection(DRAFTER, section.id()).drafterId()).isEqualTo(DRAFTER.id());
        assertThat(notes.entries).isEmpty();
        assertThat(notes.facts).isEmpty();
    }

    private void save(Actor by) throws Refusal {
        SectionView now = reports.readableSection(by, section.id());
        saveRevision.saveRevision(by, new SaveRevision.Command(section.id(), now.heading() + "\n" + by.username() + "补充。", now.revisionNumber(), "补充"));
    }

    private void submit(Actor by) throws Refusal {
        SectionView now = reports.readableSection(by, section.id());
        submitSection.submitSection(by, section.id(), now.heading() + "\n工作已完成。", now.revisionNumber());
    }

    private void refused(Class<? extends Refusal> refusal, long to) {
        SectionView before = reports.readableSection(DRAFTER, section.id());
        assertThatThrownBy(() -> hands.handOver(DRAFTER, section.id(), to, "换人")).isInstanceOf(refusal);
        assertThat(reports.readableSection(DRAFTER, section.id())).isEqualTo(before);
        assertThat(notes.entries).isEmpty();
        assertThat(notes.facts).isEmpty();
    }
}
