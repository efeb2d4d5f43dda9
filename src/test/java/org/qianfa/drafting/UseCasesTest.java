package org.qianfa.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.LAW;
import static org.qianfa.drafting.TestHouse.OFFICE;
import static org.qianfa.drafting.TestHouse.OFFICE_DRAFTER;
import static org.qianfa.drafting.TestHouse.OFFICE_HEAD;
import static org.qianfa.drafting.TestHouse.SECOND_HEAD;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.qianfa.drafting.TestHouse.STREET;
import static org.qianfa.drafting.TestHouse.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.AssignSections.Assignment;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@DraftingTest
class UseCasesTest {

    @Autowired ReportStory story;
    @Autowired TestHouse.Notes notes;
    @Autowired OpenReports openReports;
    @Autowired Reports reports;
    @Autowired AssignSections assignSections;
    @Autowired SubmitSection submitSection;
    @Autowired ReviewSection reviewSection;
    @Autowired ReviseSection reviseSection;
    @Autowired ConsolidateReport consolidateReport;
    @Autowired ReturnReport returnReport;
    @Autowired AmendSection amendSection;
    @Autowired ReportProgress progress;
    @Autowired CarryProblems carryProblems;
    @Autowired Revisions revisions;

    @BeforeEach
    void forget() {
        notes.clear();
    }

    @Test
    void every_unit_of_the_year_gets_one_report_from_its_outline() {
        List<Long> ids = openReports.openReports(5000);

        assertThat(openReports.openReports(5000)).isEqualTo(ids).hasSize(2);
        ReportView report = reports.report(ids.get(0));
        assertThat(report.title()).isEqualTo("云溪街道办事处2031年法治政府建设年度报告");
        assertThat(report.phase()).isEqualTo(ReportPhase.PLANNED);
        assertThat(report.sections()).extracting(SectionView::heading)
                .containsExactly("", "一、主要举措和成效", "二、不足和原因", "（一）主要原因", "三、下一年度安排");
        assertThat(report.sections()).extracting(SectionView::dueOn).containsOnly(LocalDate.of(2032, 2, 6));
        assertThat(report.sections()).extracting(SectionView::targetLength).containsExactly(null, null, null, null, 400);
        assertThat(notes.entries).containsExactly("OpenReports", "OpenReports");
        assertThat(reports.ofCycle(5000)).extracting(ReportView::id).isEqualTo(ids);
    }

    @Test
    void the_coordinator_assigns_another_department_and_drafter() throws Refusal {
        ReportView report = story.planned();
        SectionView section = report.sections().get(1);
        LocalDate due = LocalDate.of(2032, 2, 10);

        assignSections.assignSections(COORDINATOR, report.id(),
                List.of(new Assignment(section.id(), OFFICE, OFFICE_DRAFTER.id(), due)));

        SectionView assigned = reports.readableSection(COORDINATOR, section.id());
        assertThat(assigned.departmentId()).isEqualTo(OFFICE);
        assertThat(assigned.drafterId()).isEqualTo(OFFICE_DRAFTER.id());
        assertThat(assigned.dueOn()).isEqualTo(due);
        assertThat(assigned.state()).isEqualTo(SectionState.DRAFTING);
        assertThat(notes.facts).containsExactly(new SectionsAssigned(COORDINATOR, report.id(),
                report.sections().stream().map(SectionView::id).toList()));
        assertThat(notes.entries).contains("AssignSections");
    }

    @Test
    void an_assignment_without_hands_is_refused_and_changes_nothing() {
        ReportView report = story.planned();
        long first = report.sections().get(0).id();
        long second = report.sections().get(1).id();

        refused(DrafterUnsuitable.class, () -> assign(report, first, OFFICE, DRAFTER.id()));
        refused(DrafterUnsuitable.class, () -> assign(report, first, 31, STRANGER.id()));
        refused(SectionOfOtherReport.class, () -> assignSections.assignSections(COORDINATOR, report.id(), List.of(
                new Assignment(second, OFFICE, OFFICE_DRAFTER.id(), null), new Assignment(-1, LAW, DRAFTER.id(), null))));
        assertThat(reports.report(report.id())).isEqualTo(report);
    }

    @Test
    void only_the_coordinator_assigns_and_consolidates() throws Refusal {
        ReportView planned = story.planned();
        ReportView drafted = story.beingConsolidated();

        assertThatThrownBy(() -> assignSections.assignSections(HEAD, planned.id(), List.of())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> assignSections.assignSections(SUPERVISOR, planned.id(), List.of())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> assignSections.assignSections(STRANGER, planned.id(), List.of())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> consolidateReport.consolidateReport(DRAFTER, drafted.id())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> consolidateReport.consolidateReport(STRANGER, drafted.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> revise(DRAFTER, drafted.sections().get(0), "改。", 1)).isInstanceOf(NotPermitted.class);
        assertThat(reports.report(planned.id()).phase()).isEqualTo(ReportPhase.PLANNED);
        assertThat(reports.report(drafted.id())).isEqualTo(drafted);
    }

    @Test
    void a_section_is_handed_in_by_its_drafter_only() throws Refusal {
        SectionView section = story.beingDrafted().sections().get(1);

        assertThatThrownBy(() -> submitSection.submitSection(HEAD, section.id(), "正文。", 0)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> submitSection.submitSection(STRANGER, section.id(), "正文。", 0)).isInstanceOf(NotFound.class);
        notes.clear();
        submitSection.submitSection(DRAFTER, section.id(), section.heading() + "\n正文。", 0);

        SectionView submitted = reports.readableSection(DRAFTER, section.id());
        assertThat(submitted.state()).isEqualTo(SectionState.SUBMITTED);
        assertThat(submitted.revisionNumber()).isEqualTo(1);
        assertThat(submitted.revisionId()).isNotNull();
        assertThat(notes.facts).containsExactly(new SectionSubmitted(DRAFTER, section.reportId(), section.id()));
        assertThat(notes.entries).containsExactly("SubmitSection");
    }

    @Test
    void a_stale_text_is_refused_and_the_newest_comes_back() throws Refusal {
        SectionView section = story.submitted();
        reviewSection.reviewSection(HEAD, section.id(), false, "补充数据");
        notes.clear();

        assertThatThrownBy(() -> submitSection.submitSection(DRAFTER, section.id(), "旧稿。", 0))
                .isInstanceOfSatisfying(RevisionOutdated.class, r -> assertThat(r.newestText()).isEqualTo(section.text()));
        assertThat(revisions.ofSection(DRAFTER, section.id())).hasSize(1);
        assertThat(notes.facts).isEmpty();
        assertThat(notes.entries).isEmpty();
    }

    @Test
    void a_section_is_reviewed_by_a_head_of_its_department() throws Refusal {
        SectionView section = story.submitted();

        assertThatThrownBy(() -> reviewSection.reviewSection(OFFICE_HEAD, section.id(), true, null)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> reviewSection.reviewSection(COORDINATOR, section.id(), true, null)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> reviewSection.reviewSection(STRANGER, section.id(), true, null)).isInstanceOf(NotFound.class);
        refused(ReasonMissing.class, () -> reviewSection.reviewSection(HEAD, section.id(), false, " "));
        notes.clear();
        reviewSection.reviewSection(HEAD, section.id(), false, "补充数据");

        assertThat(reports.readableSection(DRAFTER, section.id()).returnReason()).isEqualTo("补充数据");
        assertThat(notes.facts).containsExactly(new SectionReviewed(HEAD, section.reportId(), section.id(), false));
    }

    @Test
    void a_head_who_drafted_the_section_does_not_review_it() throws Refusal {
        ReportView report = story.planned();
        SectionView section = report.sections().get(1);
        assign(report, section.id(), LAW, HEAD.id());
        submitSection.submitSection(HEAD, section.id(), "一、主要举措和成效\n正文。", 0);

        refused(SelfReview.class, () -> reviewSection.reviewSection(HEAD, section.id(), true, null));
        assertThat(reports.readableSection(HEAD, section.id()).state()).isEqualTo(SectionState.SUBMITTED);
        reviewSection.reviewSection(SECOND_HEAD, section.id(), true, null);
        assertThat(reports.readableSection(HEAD, section.id()).state()).isEqualTo(SectionState.DONE);
    }

    @Test
    void the_last_two_approvals_at_the_same_time_let_consolidation_begin() throws Exception {
        ReportView report = story.beingDrafted();
        for (SectionView section : report.sections()) {
            story.submitted(section);
        }
        for (SectionView section : report.sections().subList(2, report.sections().size())) {
            reviewSection.reviewSection(HEAD, section.id(), true, null);
        }

        ExecutorService heads = Executors.newFixedThreadPool(2);
        List<Callable<Void>> approvals = List.of(approval(HEAD, report.sections().get(0)), approval(SECOND_HEAD, report.sections().get(1)));
        for (Future<Void> approval : heads.invokeAll(approvals)) {
            approval.get();
        }
        heads.shutdown();

        assertThat(reports.report(report.id()).phase()).isEqualTo(ReportPhase.CONSOLIDATING);
    }

    @Test
    void a_department_whose_only_head_drafts_is_refused() {
        ReportView report = story.planned();

        refused(ReviewerMissing.class, () -> assign(report, report.sections().get(0).id(), OFFICE, OFFICE_HEAD.id()));
        assertThat(reports.report(report.id())).isEqualTo(report);
    }

    @Test
    void consolidated_text_joins_the_newest_revisions() throws Refusal {
        ReportView report = story.beingConsolidated();
        SectionView section = report.sections().get(1);

        assertThat(revise(COORDINATOR, section, "一、主要举措和成效\n统稿。", 1)).isEqualTo(2);
        notes.clear();
        consolidateReport.consolidateReport(COORDINATOR, report.id());

        ReportView consolidated = reports.readable(SUPERVISOR, report.id());
        assertThat(consolidated.phase()).isEqualTo(ReportPhase.UNDER_REVIEW);
        assertThat(consolidated.text()).contains("一、主要举措和成效\n统稿。\n二、不足和原因\n2项工作已完成。");
        assertThat(notes.facts).containsExactly(new ReportConsolidated(COORDINATOR, report.id()));
        refused(ReportNotInPhase.class, () -> consolidateReport.consolidateReport(COORDINATOR, report.id()));
    }

    @Test
    void a_returned_section_goes_through_drafting_and_review_again() throws Refusal {
        ReportView report = story.underReview();
        SectionView section = report.sections().get(2);

        returnReport.returnReport(OFFICE_HEAD, report.id(), new ReturnOrder(List.of(section.id()), "原因不具体"));

        assertThat(reports.report(report.id()).phase()).isEqualTo(ReportPhase.DRAFTING);
        SectionView returned = reports.readableSection(DRAFTER, section.id());
        assertThat(returned.state()).isEqualTo(SectionState.RETURNED);
        submitSection.submitSection(DRAFTER, section.id(), "二、不足和原因\n原因是编制不足。", 1);
        reviewSection.reviewSection(HEAD, section.id(), true, null);
        assertThat(reports.report(report.id()).phase()).isEqualTo(ReportPhase.CONSOLIDATING);
        assertThat(revisions.ofSection(DRAFTER, section.id())).extracting(Revisions.RevisionView::number).containsExactly(2, 1);
    }

    @Test
    void an_adopted_opinion_makes_a_revision() throws Refusal {
        ReportView report = story.underReview();
        SectionView section = report.sections().get(2);

        long revisionId = amendSection.amendSection(COORDINATOR, section.id(), "二、不足和原因\n依意见修改。", "采纳");

        assertThat(reports.readableSection(DRAFTER, section.id()).revisionId()).isEqualTo(revisionId);
        progress.signed(report.id());
        refused(ReportNotInPhase.class, () -> amendSection.amendSection(COORDINATOR, section.id(), "再改。", "采纳"));
    }

    @Test
    void the_end_of_the_year_is_recorded_and_problems_are_carried_over() throws Refusal {
        ReportView report = story.underReview();

        progress.signed(report.id());
        progress.numbered(report.id(), "云街〔2032〕5号");
        progress.published(report.id());
        progress.archived(report.id());
        carryProblems.carryProblems(report.id());

        assertThat(reports.report(report.id()).phase()).isEqualTo(ReportPhase.ARCHIVED);
        assertThat(reports.report(report.id()).documentNumber()).isEqualTo("云街〔2032〕5号");
        assertThat(notes.carried).containsEntry(STREET, "二、不足和原因\n2项工作已完成。\n（一）主要原因\n3项工作已完成。");
    }

    private void assign(ReportView report, long sectionId, long department, long drafter) throws Refusal {
        assignSections.assignSections(COORDINATOR, report.id(), List.of(new Assignment(sectionId, department, drafter, null)));
    }

    private int revise(Actor by, SectionView section, String text, int basedOn) throws Refusal {
        return reviseSection.reviseSection(by, section.id(), text, basedOn, "统稿");
    }

    private Callable<Void> approval(Actor head, SectionView section) {
        return () -> {
            reviewSection.reviewSection(head, section.id(), true, null);
            return null;
        };
    }

    private void refused(Class<? extends Refusal> refusal, ThrowingCallable action) {
        int facts = notes.facts.size();
        assertThatThrownBy(action).isInstanceOf(refusal);
        assertThat(notes.facts).hasSize(facts);
    }
}
