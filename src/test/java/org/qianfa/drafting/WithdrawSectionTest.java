package org.qianfa.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.STRANGER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@DraftingTest
class WithdrawSectionTest {

    @Autowired ReportStory story;
    @Autowired TestHouse.Notes notes;
    @Autowired Reports reports;
    @Autowired WithdrawSection withdrawSection;
    @Autowired ReopenSection reopenSection;
    @Autowired ReviewSection reviewSection;

    private SectionView section;

    @BeforeEach
    void begin() throws Refusal {
        section = story.submitted();
        notes.clear();
    }

    @Test
    void who_handed_in_takes_it_back_and_hands_it_in_again() throws Refusal {
        withdrawSection.withdrawSection(DRAFTER, section.id(), "漏了一段");

        SectionView back = reports.readableSection(DRAFTER, section.id());
        assertThat(back.state()).isEqualTo(SectionState.DRAFTING);
        assertThat(back.revisionNumber()).isEqualTo(section.revisionNumber());
        assertThat(notes.facts).containsExactly(new SectionWithdrawn(DRAFTER, section.reportId(), section.id()));
        assertThat(notes.entries).containsExactly("WithdrawSection");
        assertThat(story.submitted(back).state()).isEqualTo(SectionState.SUBMITTED);
    }

    @Test
    void nobody_else_takes_it_back_and_nobody_without_a_reason() {
        refused(NotPermitted.class, COORDINATOR, "试");
        refused(NotPermitted.class, HEAD, "试");
        refused(NotFound.class, STRANGER, "试");
        refused(ReasonMissing.class, DRAFTER, " ");
    }

    @Test
    void what_was_reviewed_or_is_being_drafted_is_not_taken_back() throws Refusal {
        reviewSection.reviewSection(HEAD, section.id(), false, "请改");
        notes.clear();
        refused(SectionNotInState.class, DRAFTER, "试");
    }

    @Test
    void put_back_without_its_reviewer_it_says_why_and_is_handed_in_again() throws Refusal {
        reopenSection.reopenSection(TestHouse.ADMIN, section.id(), "送错稿");

        SectionView back = reports.readableSection(DRAFTER, section.id());
        assertThat(back.state()).isEqualTo(SectionState.RETURNED);
        assertThat(back.returnReason()).isEqualTo("送错稿");
        assertThat(notes.entries).containsExactly("ReopenSection");
        assertThat(notes.facts).as("whoever puts it back moves the token").isEmpty();
        notes.clear();
        assertThatThrownBy(() -> reopenSection.reopenSection(TestHouse.ADMIN, section.id(), "再来")).isInstanceOf(SectionNotInState.class);
        assertThat(notes.entries).isEmpty();
        assertThat(story.submitted(back).state()).isEqualTo(SectionState.SUBMITTED);
    }

    private void refused(Class<? extends Throwable> refusal, Actor by, String reason) {
        SectionView before = reports.readableSection(DRAFTER, section.id());
        assertThatThrownBy(() -> withdrawSection.withdrawSection(by, section.id(), reason)).isInstanceOf(refusal);
        assertThat(reports.readableSection(DRAFTER, section.id())).isEqualTo(before);
        assertThat(notes.entries).isEmpty();
        assertThat(notes.facts).isEmpty();
    }
}
