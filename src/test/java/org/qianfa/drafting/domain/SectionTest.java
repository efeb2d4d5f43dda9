package org.qianfa.drafting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.qianfa.drafting.domain.ReportFixture.COORDINATOR;
import static org.qianfa.drafting.domain.ReportFixture.DRAFTER;
import static org.qianfa.drafting.domain.ReportFixture.HEAD;
import static org.qianfa.drafting.domain.ReportFixture.NOW;
import static org.qianfa.drafting.domain.ReportFixture.aPlannedReport;
import static org.qianfa.drafting.domain.ReportFixture.aReportBeingConsolidated;
import static org.qianfa.drafting.domain.ReportFixture.aReportBeingDrafted;
import static org.qianfa.drafting.domain.ReportFixture.aReportUnderReview;
import static org.qianfa.drafting.domain.ReportFixture.byCoordinator;
import static org.qianfa.drafting.domain.ReportFixture.byDrafter;
import static org.qianfa.drafting.domain.ReportFixture.submitted;

import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReasonMissing;
import org.qianfa.drafting.ReportNotInPhase;
import org.qianfa.drafting.RevisionOutdated;
import org.qianfa.drafting.SectionNotInState;
import org.qianfa.drafting.SectionState;
import org.qianfa.drafting.SelfReview;
import org.qianfa.drafting.TextMissing;
import org.qianfa.drafting.TextTooLong;
import org.qianfa.drafting.TextUnchanged;
import org.qianfa.shared.Refusal;

class SectionTest {

    @Test
    void handing_in_makes_a_numbered_revision_of_plain_paragraphs() throws Refusal {
        Section section = aReportBeingDrafted().section(4);

        Revision revision = section.submit(byDrafter("二、不足和原因\r\n\r\n　　人手不足。  \r\n"), 0);

        assertThat(revision.getNumber()).isEqualTo(1);
        assertThat(revision.getText()).isEqualTo("二、不足和原因\n人手不足。");
        assertThat(revision.getAuthorId()).isEqualTo(DRAFTER);
        assertThat(revision.getWrittenAt()).isEqualTo(NOW);
        assertThat(section.getState()).isEqualTo(SectionState.SUBMITTED);
        assertThat(section.getText()).isEqualTo(revision.getText());
    }

    @Test
    void a_text_written_on_an_older_revision_is_refused_with_the_newest() throws Refusal {
        Section section = submitted(aReportBeingDrafted().section(4));
        section.sendBack(HEAD, "补充原因");

        RevisionOutdated refusal = catchThrowableOfType(RevisionOutdated.class, () -> section.submit(byDrafter("另一稿。"), 0));

        assertThat(refusal.newestNumber()).isEqualTo(1);
        assertThat(refusal.newestText()).isEqualTo(section.getText());
        assertThat(refusal.conflict()).isTrue();
        unchanged(section, SectionState.RETURNED, 1);
    }

    @Test
    void an_empty_section_is_not_handed_in() throws Refusal {
        Section section = aReportBeingDrafted().section(4);

        assertThatThrownBy(() -> section.submit(byDrafter(" \n　\n"), 0)).isInstanceOf(TextMissing.class);
        assertThatThrownBy(() -> section.submit(byDrafter("二、不足和原因\n"), 0)).isInstanceOf(TextMissing.class);
        assertThatThrownBy(() -> section.submit(byDrafter("长".repeat(SectionText.LIMIT + 1)), 0)).isInstanceOf(TextTooLong.class);
        unchanged(section, SectionState.DRAFTING, 0);
    }

    @Test
    void a_section_with_sub_sections_may_consist_of_its_heading() throws Refusal {
        Section section = aReportBeingDrafted().section(2);

        section.submit(byDrafter("一、主要举措和成效"), 0);

        assertThat(section.getText()).isEqualTo("一、主要举措和成效");
    }

    @Test
    void nothing_is_handed_in_twice() throws Refusal {
        Section section = submitted(aReportBeingDrafted().section(4));

        assertThatThrownBy(() -> section.submit(byDrafter("再稿。"), 1)).isInstanceOf(SectionNotInState.class)
                .hasMessageContaining("SUBMITTED");
        unchanged(section, SectionState.SUBMITTED, 1);
    }

    @Test
    void nothing_is_handed_in_before_the_sections_are_assigned() {
        Section section = aPlannedReport().getSections().get(3);

        assertThatThrownBy(() -> section.submit(byDrafter("正文。"), 0)).isInstanceOf(ReportNotInPhase.class);
        unchanged(section, SectionState.PLANNED, 0);
    }

    @Test
    void an_assignment_holds_once_drafting_has_begun() throws Refusal {
        Section section = aReportBeingDrafted().section(4);

        assertThatThrownBy(() -> section.assign(9, 9, null)).isInstanceOf(ReportNotInPhase.class);
        assertThat(section.getPlan().drafterId()).isEqualTo(DRAFTER);
    }

    @Test
    void a_section_is_returned_with_its_reason_and_handed_in_again() throws Refusal {
        Section section = submitted(aReportBeingDrafted().section(4));

        section.sendBack(HEAD, " 补充原因 ");

        assertThat(section.getState()).isEqualTo(SectionState.RETURNED);
        assertThat(section.getReturnReason()).isEqualTo("补充原因");
        assertThat(section.submit(byDrafter("二稿。"), 1).getNumber()).isEqualTo(2);
    }

    @Test
    void a_section_is_not_returned_without_a_reason() throws Refusal {
        Section section = submitted(aReportBeingDrafted().section(4));

        assertThatThrownBy(() -> section.sendBack(HEAD, null)).isInstanceOf(ReasonMissing.class);
        unchanged(section, SectionState.SUBMITTED, 1);
    }

    @Test
    void nobody_reviews_the_own_draft() throws Refusal {
        Section section = submitted(aReportBeingDrafted().section(4));

        assertThatThrownBy(() -> section.approve(DRAFTER)).isInstanceOf(SelfReview.class);
        assertThatThrownBy(() -> section.sendBack(DRAFTER, "再想想")).isInstanceOf(SelfReview.class);
        unchanged(section, SectionState.SUBMITTED, 1);
    }

    @Test
    void only_what_was_handed_in_is_reviewed() throws Refusal {
        Section section = aReportBeingDrafted().section(4);

        assertThatThrownBy(() -> section.approve(HEAD)).isInstanceOf(SectionNotInState.class).hasMessageContaining("DRAFTING");
        unchanged(section, SectionState.DRAFTING, 0);
    }

    @Test
    void the_coordinator_edits_while_consolidating() throws Refusal {
        Section section = aReportBeingConsolidated().section(4);

        Revision revision = section.revise(byCoordinator("二、不足和原因\n统稿后。", "统一表述"), 1);

        assertThat(revision.getNumber()).isEqualTo(2);
        assertThat(revision.getAuthorId()).isEqualTo(COORDINATOR);
        assertThat(revision.getReason()).isEqualTo("统一表述");
        assertThat(section.getState()).isEqualTo(SectionState.DONE);
    }

    @Test
    void the_coordinators_edit_is_refused_when_stale_unchanged_or_out_of_phase() throws Refusal {
        Section consolidating = aReportBeingConsolidated().section(4);
        Section reviewed = aReportUnderReview().section(4);

        assertThatThrownBy(() -> consolidating.revise(byCoordinator("新。", null), 0)).isInstanceOf(RevisionOutdated.class);
        assertThatThrownBy(() -> consolidating.revise(byCoordinator(consolidating.getText() + "\n", null), 1))
                .isInstanceOf(TextUnchanged.class);
        assertThatThrownBy(() -> reviewed.revise(byCoordinator("新。", null), 1)).isInstanceOf(ReportNotInPhase.class);
        unchanged(consolidating, SectionState.DONE, 1);
        unchanged(reviewed, SectionState.DONE, 1);
    }

    @Test
    void an_adopted_opinion_is_carried_out_under_review() throws Refusal {
        Section section = aReportUnderReview().section(4);

        assertThat(section.amend(byCoordinator("二、不足和原因\n依意见修改。", "采纳意见1")).getNumber()).isEqualTo(2);
    }

    @Test
    void an_amendment_needs_a_reason_a_change_and_a_report_under_review() throws Refusal {
        Section reviewed = aReportUnderReview().section(4);
        Section consolidating = aReportBeingConsolidated().section(4);

        assertThatThrownBy(() -> reviewed.amend(byCoordinator("新。", " "))).isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> reviewed.amend(byCoordinator(reviewed.getText(), "采纳"))).isInstanceOf(TextUnchanged.class);
        assertThatThrownBy(() -> reviewed.amend(byCoordinator("", "采纳"))).isInstanceOf(TextMissing.class);
        assertThatThrownBy(() -> consolidating.amend(byCoordinator("新。", "采纳"))).isInstanceOf(ReportNotInPhase.class);
        unchanged(reviewed, SectionState.DONE, 1);
        unchanged(consolidating, SectionState.DONE, 1);
    }

    private static void unchanged(Section section, SectionState state, int revision) {
        assertThat(section.getState()).isEqualTo(state);
        assertThat(section.getRevisionNumber()).isEqualTo(revision);
    }
}
