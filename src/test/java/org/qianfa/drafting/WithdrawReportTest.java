package org.qianfa.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.STRANGER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@DraftingTest
class WithdrawReportTest {

    @Autowired ReportStory story;
    @Autowired TestHouse.Notes notes;
    @Autowired Reports reports;
    @Autowired WithdrawReport withdrawReport;
    @Autowired ConsolidateReport consolidateReport;

    private ReportView report;

    @BeforeEach
    void begin() throws Refusal {
        report = story.underReview();
        notes.clear();
    }

    @Test
    void the_coordinator_takes_the_report_back_and_hands_it_on_again() throws Refusal {
        withdrawReport.withdrawReport(COORDINATOR, report.id(), "漏了一段");

        ReportView back = reports.report(report.id());
        assertThat(back.phase()).isEqualTo(ReportPhase.CONSOLIDATING);
        assertThat(back.sections()).isEqualTo(report.sections());
        assertThat(notes.facts).containsExactly(new ReportWithdrawn(COORDINATOR, report.id()));
        assertThat(notes.entries).containsExactly("WithdrawReport");
        consolidateReport.consolidateReport(COORDINATOR, report.id());
    }

    @Test
    void nobody_else_takes_it_back_nobody_without_a_reason_and_nobody_twice() throws Refusal {
        refused(NotPermitted.class, DRAFTER, "试");
        refused(NotFound.class, STRANGER, "试");
        refused(ReasonMissing.class, COORDINATOR, " ");
        withdrawReport.withdrawReport(COORDINATOR, report.id(), "漏了一段");
        notes.clear();
        refused(ReportNotInPhase.class, COORDINATOR, "再试");
    }

    private void refused(Class<? extends Throwable> refusal, Actor by, String reason) {
        ReportView before = reports.report(report.id());
        assertThatThrownBy(() -> withdrawReport.withdrawReport(by, report.id(), reason)).isInstanceOf(refusal);
        assertThat(reports.report(report.id())).isEqualTo(before);
        assertThat(notes.entries).isEmpty();
        assertThat(notes.facts).isEmpty();
    }
}
