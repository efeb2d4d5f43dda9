package org.qianfa.workflow.process;

import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.people.Directory;
import org.qianfa.review.OpinionLedger;
import org.springframework.stereotype.Component;

/** What the diagrams need to know to call the next process. Used by them as {@code ${reportFacts.…}}. */
@Component("reportFacts")
public class ReportFacts {

    private final Reports reports;
    private final Directory directory;
    private final OpinionLedger opinions;

    ReportFacts(Reports reports, Directory directory, OpinionLedger opinions) {
        this.reports = reports;
        this.directory = directory;
        this.opinions = opinions;
    }

    public long unitOf(long reportId) {
        return reports.report(reportId).unitId();
    }

    public String unitKindOf(long reportId) {
        return directory.unit(unitOf(reportId)).kind().name();
    }

    public long departmentOf(long sectionId) {
        return section(sectionId).departmentId();
    }

    public String drafterOf(long sectionId) {
        return Long.toString(section(sectionId).drafterId());
    }

    /** Departments that have drafted a section, each once. */
    public List<Long> departments(long reportId) {
        return reports.report(reportId).sections().stream().map(SectionView::departmentId).distinct().toList();
    }

    public List<Long> advisers(long reportId) {
        return opinions.advisers(reportId);
    }

    private SectionView section(long sectionId) {
        ReportView report = reports.report(reports.reportOfSection(sectionId));
        return report.sections().stream().filter(s -> s.id() == sectionId).findFirst().orElseThrow();
    }
}
