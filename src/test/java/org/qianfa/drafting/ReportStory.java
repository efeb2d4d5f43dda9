package org.qianfa.drafting;

import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.CYCLE;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.shared.Refusal;
import org.springframework.boot.test.context.TestComponent;

/** Brings a new report of the street to where a test wants it, by the use cases alone. */
@TestComponent
public class ReportStory {

    private static final AtomicLong CYCLES = new AtomicLong(CYCLE);

    private final OpenReports openReports;
    private final Reports reports;
    private final AssignSections assignSections;
    private final SubmitSection submitSection;
    private final ReviewSection reviewSection;
    private final ConsolidateReport consolidateReport;

    public ReportStory(OpenReports openReports, Reports reports, AssignSections assignSections, SubmitSection submitSection,
                ReviewSection reviewSection, ConsolidateReport consolidateReport) {
        this.openReports = openReports;
        this.reports = reports;
        this.assignSections = assignSections;
        this.submitSection = submitSection;
        this.reviewSection = reviewSection;
        this.consolidateReport = consolidateReport;
    }

    public ReportView planned() {
        return reports.report(openReports.openReports(CYCLES.incrementAndGet()).get(0));
    }

    public ReportView beingDrafted() throws Refusal {
        ReportView report = planned();
        assignSections.assignSections(COORDINATOR, report.id(), List.of());
        return reports.report(report.id());
    }

    /** A section of the office, whose only head does not draft. */
    public SectionView draftedByOffice() throws Refusal {
        SectionView section = planned().sections().get(1);
        assignSections.assignSections(COORDINATOR, section.reportId(), List.of(new AssignSections.Assignment(section.id(),
                TestHouse.OFFICE, TestHouse.OFFICE_DRAFTER.id(), null)));
        return reports.readableSection(COORDINATOR, section.id());
    }

    public SectionView submitted() throws Refusal {
        return submitted(beingDrafted().sections().get(1));
    }

    public SectionView submitted(SectionView section) throws Refusal {
        submitSection.submitSection(DRAFTER, section.id(), section.heading() + "\n" + section.ordinal() + "项工作已完成。",
                section.revisionNumber());
        return reports.readableSection(DRAFTER, section.id());
    }

    public ReportView beingConsolidated() throws Refusal {
        ReportView report = beingDrafted();
        for (SectionView section : report.sections()) {
            submitted(section);
            reviewSection.reviewSection(HEAD, section.id(), true, null);
        }
        return reports.report(report.id());
    }

    public ReportView underReview() throws Refusal {
        ReportView report = beingConsolidated();
        consolidateReport.consolidateReport(COORDINATOR, report.id());
        return reports.report(report.id());
    }
}
