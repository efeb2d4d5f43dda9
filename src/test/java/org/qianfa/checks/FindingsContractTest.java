package org.qianfa.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.checks.ChecksStory.FIRST_REVIEWER;
import static org.qianfa.checks.ChecksStory.OFFICE_CHECKER;
import static org.qianfa.checks.ChecksStory.RULE;
import static org.qianfa.checks.ChecksStory.SENTENCE;
import static org.qianfa.checks.ChecksStory.WRONG;
import static org.qianfa.checks.ChecksStory.inReport;
import static org.qianfa.checks.ChecksStory.rules;
import static org.qianfa.checks.ChecksStory.typed;
import static org.qianfa.drafting.TestHouse.ADMIN;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.OFFICE_DRAFTER;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.qianfa.drafting.TestHouse.SUPERVISOR;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.checks.ReportFindings.Sheet;
import org.qianfa.drafting.ConsolidateReport;
import org.qianfa.drafting.ReasonMissing;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportProgress;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.SaveDraft;
import org.qianfa.drafting.TestHouse;
import org.qianfa.drafting.TextTooLong;
import org.qianfa.proofreading.finding.Severity;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ChecksTest
class FindingsContractTest {

    @Autowired ChecksStory story;
    @Autowired TestHouse.Notes notes;
    @Autowired Reports reports;
    @Autowired ReportProgress progress;
    @Autowired SaveDraft saveDraft;
    @Autowired ConsolidateReport consolidateReport;
    @Autowired SectionFindings sectionFindings;
    @Autowired ReportFindings reportFindings;
    @Autowired DismissFinding dismissFinding;
    @Autowired WithdrawDismissal withdrawDismissal;
    @Autowired StandingErrors standingErrors;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void nothing_is_dismissed() {
        jdbc.sql("delete from checks_dismissal").update();
        notes.clear();
    }

    @Test
    void everybody_reads_the_text_they_work_on() throws Refusal {
        SectionView section = story.beingDrafted().sections().get(1);
        String text = section.heading() + "\n" + SENTENCE;
        saveDraft.saveDraft(DRAFTER, new SaveDraft.Command(section.id(), text, 0, null));

        FindingView found = sectionFindings.ofSection(DRAFTER, section.id()).get(0);
        assertThat(found.finding().rule().id()).isEqualTo(RULE);
        assertThat(text.substring(found.finding().start(), found.finding().end())).isEqualTo(WRONG);
        assertThat(found.before() + "|" + found.excerpt() + "|" + found.after()).isEqualTo("全年|布署|重点任务十二项。");
        assertThat(found.finding().suggestion()).isEqualTo("部署");
        assertThat(sectionFindings.ofSection(COORDINATOR, section.id())).isEmpty();
        assertThat(rules(sectionFindings.ofTyped(SUPERVISOR, section.id(), text))).containsExactly(RULE);
        assertThat(sectionFindings.ofTyped(DRAFTER, section.id(), text.replace(WRONG, "部署"))).isEmpty();
        assertThatThrownBy(() -> sectionFindings.ofSection(STRANGER, section.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sectionFindings.ofTyped(ADMIN, section.id(), text)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sectionFindings.ofTyped(DRAFTER, section.id(), "字".repeat(100_001))).isInstanceOf(TextTooLong.class);
    }

    @Test
    void a_dismissal_holds_for_the_same_words_in_the_same_sentence_of_the_unit_and_for_no_others() throws Refusal {
        SectionView section = story.beingDrafted().sections().get(1);
        String text = section.heading() + "\n" + SENTENCE;
        String id = sectionFindings.ofTyped(DRAFTER, section.id(), text).get(0).id();
        saveDraft.saveDraft(DRAFTER, new SaveDraft.Command(section.id(), text, 0, null));
        notes.clear();
        dismissFinding.dismissFinding(DRAFTER, typed(section.id(), text, " 引用原件 "));

        assertThat(notes.entries).containsExactly("DismissFinding");
        assertThat(sectionFindings.ofTyped(DRAFTER, section.id(), text)).isEmpty();
        SectionView nextYear = story.beingDrafted().sections().get(4);
        assertThat(sectionFindings.ofTyped(DRAFTER, nextYear.id(), "三、下一年度安排\n又一句。" + SENTENCE)).isEmpty();
        assertThat(sectionFindings.ofTyped(DRAFTER, section.id(), text.replace("十二", "十三"))).hasSize(1)
                .allSatisfy(f -> assertThat(f.id()).isNotEqualTo(id));
        assertThat(rules(sectionFindings.ofTyped(DRAFTER, section.id(), text + "布署全年布署重点任务十二项。"))).hasSize(2);
    }

    @Test
    void what_is_not_found_or_not_explained_is_not_dismissed_and_nothing_changes() throws Refusal {
        SectionView section = story.beingDrafted().sections().get(1);
        String text = section.heading() + "\n" + SENTENCE;
        DismissFinding.Command good = typed(section.id(), text, "理由");
        refused(FindingGone.class, () -> dismissFinding.dismissFinding(DRAFTER, good));
        saveDraft.saveDraft(DRAFTER, new SaveDraft.Command(section.id(), text, 0, null));

        refused(ReasonMissing.class, () -> dismissFinding.dismissFinding(DRAFTER, typed(section.id(), text, " ")));
        refused(TextTooLong.class, () -> dismissFinding.dismissFinding(DRAFTER, typed(section.id(), text, "长".repeat(501))));
        refused(FindingGone.class, () -> dismissFinding.dismissFinding(DRAFTER, typed(section.id(), "没有。" + text.replace(WRONG, "部署") + "布", "x")));
        refused(FindingGone.class, () -> dismissFinding.dismissFinding(DRAFTER, new DismissFinding.Command(section.id(), RULE, good.start() + 1,
                good.end() + 1, WRONG, text, "理由")));
        refused(FindingGone.class, () -> dismissFinding.dismissFinding(DRAFTER, new DismissFinding.Command(section.id(), RULE, good.start(),
                good.end(), "别的", text, "理由")));
        for (Actor other : List.of(COORDINATOR, HEAD, OFFICE_DRAFTER, SUPERVISOR, OFFICE_CHECKER, FIRST_REVIEWER)) {
            refused(NotPermitted.class, () -> dismissFinding.dismissFinding(other, good));
        }
        refused(NotFound.class, () -> dismissFinding.dismissFinding(STRANGER, good));
        dismissFinding.dismissFinding(DRAFTER, good);
        refused(FindingGone.class, () -> dismissFinding.dismissFinding(DRAFTER, good));
    }

    @Test
    void a_report_is_listed_by_severity_with_what_was_dismissed() throws Refusal {
        ReportView report = story.beingConsolidated();
        SectionView section = report.sections().get(1);

        Sheet sheet = reportFindings.ofReport(COORDINATOR, report.id());
        assertThat(sheet.of(Severity.ERROR)).singleElement().satisfies(entry -> {
            assertThat(entry.section().id()).isEqualTo(section.id());
            assertThat(section.text().substring(entry.finding().finding().start(), entry.finding().finding().end())).isEqualTo(WRONG);
            assertThat(entry.writes()).isTrue();
            assertThat(entry.dismisses()).isTrue();
        });
        assertThat(reportFindings.ofReport(DRAFTER, report.id()).mayDismiss()).isFalse();
        dismissFinding.dismissFinding(COORDINATOR, inReport(section, "引用原件"));
        sheet = reportFindings.ofReport(OFFICE_CHECKER, report.id());
        assertThat(sheet.of(Severity.ERROR)).isEmpty();
        assertThat(sheet.dismissedErrors()).singleElement().satisfies(dismissed -> {
            assertThat(dismissed.dismissal().reason()).isEqualTo("引用原件");
            assertThat(dismissed.dismissal().dismissedBy()).isEqualTo(COORDINATOR.id());
            assertThat(dismissed.withdraws()).isFalse();
        });
        assertThatThrownBy(() -> reportFindings.ofReport(STRANGER, report.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void consolidation_is_shut_while_an_error_stands() throws Refusal {
        ReportView report = story.beingConsolidated();
        notes.clear();

        assertThatThrownBy(() -> consolidateReport.consolidateReport(COORDINATOR, report.id()))
                .isInstanceOfSatisfying(ErrorsStanding.class, refusal -> {
                    assertThat(refusal.arguments()).containsExactly(1);
                    assertThat(refusal.remedy()).isEqualTo("/reports/" + report.id() + "/findings");
                });
        assertThat(notes.facts).isEmpty();
        assertThat(notes.entries).isEmpty();
        assertThat(reports.report(report.id()).phase()).isEqualTo(ReportPhase.CONSOLIDATING);
        dismissFinding.dismissFinding(COORDINATOR, inReport(report.sections().get(1), "引用原件"));
        consolidateReport.consolidateReport(COORDINATOR, report.id());
        assertThat(reports.report(report.id()).phase()).isEqualTo(ReportPhase.UNDER_REVIEW);
    }

    @Test
    void the_office_dismisses_under_review_and_the_reviewers_before_release_and_both_withdraw() throws Refusal {
        ReportView report = story.beingConsolidated();
        SectionView section = report.sections().get(1);
        long first = dismissFinding.dismissFinding(COORDINATOR, inReport(section, "甲"));
        consolidateReport.consolidateReport(COORDINATOR, report.id());

        refused(NotPermitted.class, () -> withdrawDismissal.withdrawDismissal(FIRST_REVIEWER, report.id(), first));
        refused(NotFound.class, () -> withdrawDismissal.withdrawDismissal(STRANGER, report.id(), first));
        refused(NotFound.class, () -> withdrawDismissal.withdrawDismissal(OFFICE_CHECKER, report.id(), first + 99));
        withdrawDismissal.withdrawDismissal(OFFICE_CHECKER, report.id(), first);
        refused(ErrorsStanding.class, () -> standingErrors.requireNone(report.id(), report.text()));
        dismissFinding.dismissFinding(OFFICE_CHECKER, inReport(section, "乙"));
        progress.signed(report.id());
        refused(NotPermitted.class, () -> dismissFinding.dismissFinding(COORDINATOR, inReport(section, "丙")));
        long last = reportFindings.ofReport(FIRST_REVIEWER, report.id()).dismissedErrors().get(0).dismissal().id();
        withdrawDismissal.withdrawDismissal(FIRST_REVIEWER, report.id(), last);
        dismissFinding.dismissFinding(FIRST_REVIEWER, inReport(section, "丁"));
        standingErrors.requireNone(report.id(), report.text());
        assertThat(notes.entries.stream().filter(List.of("DismissFinding", "WithdrawDismissal")::contains)).hasSize(5);
    }

    void refused(Class<? extends Exception> refusal, ThrowingCallable action) {
        int entries = notes.entries.size();
        long rows = jdbc.sql("select count(*) from checks_dismissal").query(Long.class).single();
        assertThatThrownBy(action).isInstanceOf(refusal);
        assertThat(notes.entries).hasSize(entries);
        assertThat(jdbc.sql("select count(*) from checks_dismissal").query(Long.class).single()).isEqualTo(rows);
    }
}
