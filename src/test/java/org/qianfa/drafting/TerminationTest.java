package org.qianfa.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.drafting.TestHouse.ADMIN;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.qianfa.drafting.TestHouse.STREET;
import static org.qianfa.drafting.TestHouse.SUPERVISOR;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.cycle.Milestone;
import org.qianfa.cycle.OutstandingReports;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@DraftingTest
class TerminationTest {

    @Autowired ReportStory story;
    @Autowired TestHouse.Notes notes;
    @Autowired Reports reports;
    @Autowired TerminateReport terminating;
    @Autowired RestartReport restarting;
    @Autowired TerminatedReports terminated;
    @Autowired OpenReports openReports;
    @Autowired OutstandingReports outstanding;
    @Autowired SubmitSection submitSection;
    @Autowired OpenDraft openDraft;
    @Autowired AssignSections assignSections;
    @Autowired ReportProgress progress;
    @Autowired ReturnReport returnReport;

    @BeforeEach
    void forget() {
        notes.clear();
    }

    @Test
    void a_terminated_report_says_who_ended_it_when_and_why_and_nobody_writes_it_any_more() throws Refusal {
        SectionView section = story.submitted();
        notes.clear();

        terminating.terminate(COORDINATOR, section.reportId(), " 机构撤并 ");

        assertThat(reports.report(section.reportId()).phase()).isEqualTo(ReportPhase.TERMINATED);
        assertThat(terminated.termination(DRAFTER, section.reportId())).hasValueSatisfying(said -> {
            assertThat(said.reason()).isEqualTo("机构撤并");
            assertThat(said.by()).isEqualTo("人员101");
            assertThat(said.at()).isNotNull();
            assertThat(said.restartedAs()).isNull();
        });
        assertThat(notes.entries).containsExactly("TerminateReport");
        assertThat(notes.facts).containsExactly(new ReportTerminated(COORDINATOR, section.reportId(), ReportPhase.DRAFTING, "机构撤并"));
        SectionView other = reports.report(section.reportId()).sections().get(2);
        refused(ReportNotInPhase.class, section.reportId(), () -> submitSection.submitSection(DRAFTER, other.id(), other.heading() + "\n写完了。", 0));
        refused(ReportNotInPhase.class, section.reportId(), () -> terminating.terminate(COORDINATOR, section.reportId(), "再来"));
        assertThat(reports.readableSection(DRAFTER, section.id()).text()).isEqualTo(section.text());
    }

    @Test
    void the_coordinator_ends_what_is_not_under_review_and_an_administrator_until_it_is_signed() throws Refusal {
        long planned = story.planned().id();
        long reviewed = story.underReview().id();
        long signed = story.underReview().id();
        progress.signed(signed);
        notes.clear();

        refused(NotPermitted.class, planned, () -> terminating.terminate(DRAFTER, planned, "停"));
        refused(NotPermitted.class, planned, () -> terminating.terminate(HEAD, planned, "停"));
        refused(NotPermitted.class, planned, () -> terminating.terminate(SUPERVISOR, planned, "停"));
        refused(NotFound.class, planned, () -> terminating.terminate(STRANGER, planned, "停"));
        refused(NotPermitted.class, planned, () -> terminating.requireTerminable(DRAFTER, planned));
        refused(ReasonMissing.class, planned, () -> terminating.terminate(COORDINATOR, planned, " "));
        refused(ReportInOtherHands.class, reviewed, () -> terminating.terminate(COORDINATOR, reviewed, "停"));
        for (Actor by : List.of(COORDINATOR, ADMIN)) {
            refused(ReportSignedOnce.class, signed, () -> terminating.terminate(by, signed, "停"));
        }
        terminating.requireTerminable(ADMIN, reviewed);
        terminating.terminate(ADMIN, reviewed, "年度任务取消");
        terminating.terminate(COORDINATOR, planned, "年度任务取消");

        assertThat(notes.facts).containsExactly(new ReportTerminated(ADMIN, reviewed, ReportPhase.UNDER_REVIEW, "年度任务取消"),
                new ReportTerminated(COORDINATOR, planned, ReportPhase.PLANNED, "年度任务取消"));
    }

    @Test
    void what_was_signed_and_came_back_is_not_ended_either() throws Refusal {
        long report = story.underReview().id();
        progress.signed(report);
        progress.numbered(report, "云〔2031〕1号");
        returnReport.returnReport(COORDINATOR, report, ReturnOrder.toConsolidation("审校退回"));
        notes.clear();

        refused(ReportSignedOnce.class, report, () -> terminating.terminate(COORDINATOR, report, "停"));
        refused(ReportSignedOnce.class, report, () -> terminating.terminate(ADMIN, report, "停"));
    }

    @Test
    void a_report_begun_anew_has_the_same_sections_and_the_words_written_so_far() throws Refusal {
        ReportView before = story.beingConsolidated();
        terminating.terminate(COORDINATOR, before.id(), "机构撤并");
        notes.clear();

        long begun = restarting.restart(COORDINATOR, before.id(), "撤并取消");

        ReportView report = reports.report(begun);
        assertThat(report.phase()).isEqualTo(ReportPhase.PLANNED);
        assertThat(report.sections()).extracting(SectionView::heading).isEqualTo(before.sections().stream().map(SectionView::heading).toList());
        assertThat(report.sections()).extracting(SectionView::drafterId).isEqualTo(before.sections().stream().map(SectionView::drafterId).toList());
        assertThat(report.sections()).extracting(SectionView::text).containsOnly("");
        assertThat(terminated.termination(COORDINATOR, before.id()).orElseThrow().restartedAs()).isEqualTo(begun);
        assertThat(terminated.termination(COORDINATOR, begun)).isEmpty();
        assertThat(notes.entries).containsExactly("RestartReport");
        assertThat(notes.facts).containsExactly(new ReportRestarted(COORDINATOR, begun, before.id(), before.cycleId(), "撤并取消"));
        assignSections.assignSections(COORDINATOR, begun, List.of());
        SectionView first = report.sections().get(1);
        assertThat(openDraft.openDraft(DRAFTER, first.id()).text()).isEqualTo(before.sections().get(1).text());
    }

    @Test
    void only_a_terminated_report_is_begun_anew_and_only_once() throws Refusal {
        long report = story.beingDrafted().id();
        notes.clear();
        refused(ReportNotInPhase.class, report, () -> restarting.restart(COORDINATOR, report, "重来"));
        terminating.terminate(COORDINATOR, report, "停");
        notes.clear();
        refused(NotPermitted.class, report, () -> restarting.restart(DRAFTER, report, "重来"));
        refused(NotFound.class, report, () -> restarting.restart(STRANGER, report, "重来"));
        refused(ReasonMissing.class, report, () -> restarting.restart(COORDINATOR, report, ""));
        long second = restarting.restart(ADMIN, report, "重来");
        notes.clear();
        refused(PlaceTaken.class, report, () -> restarting.restart(COORDINATOR, report, "再来"));
        terminating.terminate(COORDINATOR, second, "又停");
        notes.clear();
        refused(PlaceTaken.class, report, () -> restarting.restart(COORDINATOR, report, "再来"));
        assertThat(restarting.restart(COORDINATOR, second, "三来")).isGreaterThan(second);
    }

    @Test
    void the_place_in_the_year_is_free_and_the_unit_still_owes_its_report() throws Refusal {
        ReportView report = story.beingDrafted();
        terminating.terminate(COORDINATOR, report.id(), "停");
        assertThat(outstanding.outstandingUnits(report.cycleId(), Milestone.REPORTED)).contains(STREET);

        List<Long> opened = openReports.openReports(report.cycleId());

        assertThat(opened).doesNotContain(report.id());
        long second = opened.get(0);
        assertThat(reports.report(second).unitId()).isEqualTo(STREET);
        assertThat(openReports.openReports(report.cycleId())).isEqualTo(opened);
        Set<Long> owing = outstanding.outstandingUnits(report.cycleId(), Milestone.PUBLISHED);
        assertThat(owing).contains(STREET);
    }

    private void refused(Class<? extends Throwable> refusal, long reportId, ThrowingCallable act) {
        ReportView before = reports.report(reportId);
        Optional<?> ended = terminated.termination(ADMIN, reportId);
        notes.clear();
        assertThatThrownBy(act).isInstanceOf(refusal);
        assertThat(reports.report(reportId)).isEqualTo(before);
        assertThat(terminated.termination(ADMIN, reportId)).isEqualTo(ended);
        assertThat(notes.entries).isEmpty();
        assertThat(notes.facts).isEmpty();
    }
}
