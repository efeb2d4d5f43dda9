package org.qianfa.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.checks.ChecksStory.RULE;
import static org.qianfa.checks.ChecksStory.SYSTEM;
import static org.qianfa.checks.ChecksStory.WRONG;
import static org.qianfa.checks.ChecksStory.inReport;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.checks.ReportFindings.Sheet;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.SaveDraft;
import org.qianfa.proofreading.finding.Severity;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far a dismissal reaches: to what was looked at, and no further. */
@ChecksTest
class DismissalReachTest {

    @Autowired ChecksStory story;
    @Autowired ReportFindings reportFindings;
    @Autowired DismissFinding dismissFinding;
    @Autowired WithdrawDismissal withdrawDismissal;
    @Autowired SetRule setRule;
    @Autowired SaveDraft saveDraft;
    @Autowired SectionFindings sectionFindings;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void nothing_is_dismissed_or_set() {
        jdbc.sql("delete from checks_dismissal").update();
        jdbc.sql("delete from checks_rule_setting").update();
    }

    @Test
    void what_was_let_stand_as_a_doubt_stands_again_as_an_error() throws Refusal {
        ReportView report = story.beingConsolidated();
        setRule.setRule(SYSTEM, RULE, new SetRule.Decision(Severity.WARNING, false, "试行"));
        dismissFinding.dismissFinding(COORDINATOR, inReport(report.sections().get(1), "引用原件"));
        assertThat(misspelt(report)).isZero();
        setRule.setRule(SYSTEM, RULE, new SetRule.Decision(Severity.ERROR, false, "从严"));
        assertThat(misspelt(report)).isOne();
    }

    @Test
    void who_writes_another_section_withdraws_nothing() throws Refusal {
        ReportView report = story.beingConsolidated();
        SectionView section = report.sections().get(1);
        long dismissal = dismissFinding.dismissFinding(COORDINATOR, inReport(section, "引用原件"));
        ReportView other = story.beingDrafted();
        assertThatThrownBy(() -> withdrawDismissal.withdrawDismissal(DRAFTER, report.id(), dismissal)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> withdrawDismissal.withdrawDismissal(DRAFTER, other.id(), dismissal)).isInstanceOf(NotFound.class);
        assertThat(misspelt(report)).isZero();
    }

    @Test
    void of_a_text_full_of_errors_the_one_that_was_dismissed_is_let_stand() throws Refusal {
        SectionView section = story.beingDrafted().sections().get(1);
        StringBuilder text = new StringBuilder(section.heading());
        for (int i = 1; i <= 1_200; i++) {
            text.append("\n第").append(i).append("次会议布署任务。");
        }
        saveDraft.saveDraft(DRAFTER, new SaveDraft.Command(section.id(), text.toString(), 0, null));
        int last = text.lastIndexOf(WRONG);
        dismissFinding.dismissFinding(DRAFTER, new DismissFinding.Command(section.id(), RULE, last, last + WRONG.length(), WRONG, text.toString(), "引用原件"));

        assertThat(sectionFindings.ofSection(DRAFTER, section.id())).filteredOn(f -> f.finding().rule().id().equals(RULE)).hasSize(1_199)
                .noneMatch(f -> f.finding().start() == last);
        assertThat(sectionFindings.ofTyped(DRAFTER, section.id(), text.toString())).hasSameSizeAs(sectionFindings.ofSection(DRAFTER, section.id()));
    }

    private long misspelt(ReportView report) throws Refusal {
        return sheet(report).standing().stream().filter(e -> e.finding().finding().rule().id().equals(RULE)).count();
    }

    private Sheet sheet(ReportView report) throws Refusal {
        return reportFindings.ofReport(COORDINATOR, report.id());
    }
}
