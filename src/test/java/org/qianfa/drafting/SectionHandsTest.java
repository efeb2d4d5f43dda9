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
