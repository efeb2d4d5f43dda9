package org.qianfa.drafting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.drafting.domain.ReportFixture.HEAD;
import static org.qianfa.drafting.domain.ReportFixture.aPlannedReport;
import static org.qianfa.drafting.domain.ReportFixture.aReportBeingConsolidated;
import static org.qianfa.drafting.domain.ReportFixture.aReportBeingDrafted;
import static org.qianfa.drafting.domain.ReportFixture.aReportUnderReview;
import static org.qianfa.drafting.domain.ReportFixture.aSignedReport;
import static org.qianfa.drafting.domain.ReportFixture.submitted;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReasonMissing;
import org.qianfa.drafting.ReportNotInPhase;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.SectionOfOtherReport;
import org.qianfa.drafting.SectionState;
import org.qianfa.shared.Refusal;

class ReportTest {

    @Test
    void beginning_to_draft_opens_every_section() throws Refusal {
        Report report = aReportBeingDrafted();

        assertThat(report.getPhase()).isEqualTo(ReportPhase.DRAFTING);
        assertThat(report.getSections()).extracting(Section::getState).containsOnly(SectionState.DRAFTING);
    }

    @Test
    void drafting_begins_only_once() throws Refusal {
        Report report = aReportBeingConsolidated();

        assertThatThrownBy(report::beginDrafting).isInstanceOf(ReportNotInPhase.class).hasMessageContaining("CONSOLIDATING");
        assertThat(report.getSections()).extracting(Section::getState).containsOnly(SectionState.DONE);
    }

    @Test
    void the_last_approval_lets_consolidation_begin() throws Refusal {
        Report report = aReportBeingDrafted();
        List<Section> sections = report.getSections();
        for (Section section : sections.subList(0, 3)) {
            submitted(section).approve(HEAD);
        }
        assertThat(report.getPhase()).isEqualTo(ReportPhase.DRAFTING);

        submitted(sections.get(3)).approve(HEAD);

        assertThat(report.getPhase()).isEqualTo(ReportPhase.CONSOLIDATING);
    }

    @Test
    void a_report_still_being_drafted_is_not_consolidated() throws Refusal {
        Report report = aReportBeingDrafted();

        assertThatThrownBy(report::consolidate).isInstanceOf(ReportNotInPhase.class);
        assertThat(report.getPhase()).isEqualTo(ReportPhase.DRAFTING);
    }

    @Test
    void returned_to_sections_only_the_named_ones_are_redrafted() throws Refusal {
        Report report = aReportUnderReview();

        report.sendBack(new ReturnOrder(List.of(4L), " 原因不具体 "));

        assertThat(report.getPhase()).isEqualTo(ReportPhase.DRAFTING);
        assertThat(report.getSections()).extracting(Section::getState)
                .containsExactly(SectionState.DONE, SectionState.DONE, SectionState.DONE, SectionState.RETURNED);
        assertThat(report.section(4).getReturnReason()).isEqualTo("原因不具体");
        submitted(report.section(4)).approve(HEAD);
        assertThat(report.getPhase()).isEqualTo(ReportPhase.CONSOLIDATING);
        assertThat(report.section(4).getReturnReason()).isNull();
    }

    @Test
    void returned_to_consolidation_finished_sections_stay_finished() throws Refusal {
        Report report = aSignedReport();

        report.sendBack(ReturnOrder.toConsolidation("标题层次不一致"));

        assertThat(report.getPhase()).isEqualTo(ReportPhase.CONSOLIDATING);
        assertThat(report.getReturnReason()).isEqualTo("标题层次不一致");
        assertThat(report.getSections()).extracting(Section::getState).containsOnly(SectionState.DONE);
        report.consolidate();
        assertThat(report.getReturnReason()).isNull();
    }

    @Test
    void nothing_is_returned_without_a_reason() throws Refusal {
        Report report = aReportUnderReview();

        assertThatThrownBy(() -> report.sendBack(new ReturnOrder(List.of(4L), " "))).isInstanceOf(ReasonMissing.class);
        assertThat(report.getPhase()).isEqualTo(ReportPhase.UNDER_REVIEW);
        assertThat(report.section(4).getState()).isEqualTo(SectionState.DONE);
    }

    @Test
    void a_section_of_another_report_is_refused_before_any_is_returned() throws Refusal {
        Report report = aReportUnderReview();

        assertThatThrownBy(() -> report.sendBack(new ReturnOrder(List.of(4L, 99L), "重写"))).isInstanceOf(SectionOfOtherReport.class);
        assertThat(report.getPhase()).isEqualTo(ReportPhase.UNDER_REVIEW);
        assertThat(report.section(4).getState()).isEqualTo(SectionState.DONE);
    }

    @Test
    void a_report_not_under_review_is_not_returned() throws Refusal {
        Report drafted = aReportBeingDrafted();
        Report published = aSignedReport();
        published.published();

        assertThatThrownBy(() -> drafted.sendBack(ReturnOrder.toConsolidation("重写"))).isInstanceOf(ReportNotInPhase.class);
        assertThatThrownBy(() -> published.sendBack(ReturnOrder.toConsolidation("重写")))
                .isInstanceOf(ReportNotInPhase.class).hasMessageContaining("PUBLISHED");
        assertThat(published.getPhase()).isEqualTo(ReportPhase.PUBLISHED);
        assertThat(published.getReturnReason()).isNull();
    }

    @Test
    void a_report_opened_again_remembers_the_day_and_only_a_finished_one_is() throws Refusal {
        Report report = aSignedReport();
        assertThatThrownBy(() -> report.reopen("有误", LocalDate.of(2032, 6, 1))).isInstanceOf(ReportNotInPhase.class);
        assertThat(report.getReopenedOn()).isNull();
        report.numbered("云街〔2032〕5号");
        report.published();
        report.archived();
        assertThatThrownBy(() -> report.reopen(" ", LocalDate.of(2032, 6, 1))).isInstanceOf(ReasonMissing.class);
        assertThat(report.getReopenedOn()).isNull();

        report.reopen("有误", LocalDate.of(2032, 6, 1));
        assertThat(report.getReopenedOn()).isEqualTo(LocalDate.of(2032, 6, 1));
    }

    @Test
    void steps_after_signing_may_be_repeated() throws Refusal {
        Report report = aSignedReport();

        report.signed();
        report.numbered("云街〔2032〕5号");
        report.numbered("云街〔2032〕5号");
        report.published();
        report.published();
        report.archived();
        report.archived();
        report.published();

        assertThat(report.getPhase()).isEqualTo(ReportPhase.ARCHIVED);
        assertThat(report.getDocumentNumber()).isEqualTo("云街〔2032〕5号");
    }

    @Test
    void a_withheld_report_is_archived_too() throws Refusal {
        Report report = aSignedReport();

        report.withheld();
        report.withheld();
        report.archived();

        assertThat(report.getPhase()).isEqualTo(ReportPhase.ARCHIVED);
    }

    @Test
    void no_step_is_jumped_over() throws Refusal {
        Report planned = aPlannedReport();
        Report reviewed = aReportUnderReview();

        assertThatThrownBy(planned::signed).isInstanceOf(IllegalStateException.class).hasMessageContaining("PLANNED");
        assertThatThrownBy(() -> reviewed.numbered("1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(reviewed::published).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(reviewed::archived).isInstanceOf(IllegalStateException.class);
        assertThat(reviewed.getPhase()).isEqualTo(ReportPhase.UNDER_REVIEW);
    }
}
