package org.qianfa.drafting.application;

import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.domain.Report;
import org.qianfa.drafting.persistence.StoredReports;
import org.qianfa.drafting.persistence.StoredSections;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ReportsService implements Reports {

    private final Admission admission;
    private final StoredReports reports;
    private final StoredSections sections;
    private final Views views;

    ReportsService(Admission admission, StoredReports reports, StoredSections sections, Views views) {
        this.admission = admission;
        this.reports = reports;
        this.sections = sections;
        this.views = views;
    }

    @Override
    public ReportView report(long reportId) {
        return view(reports.findById(reportId).orElseThrow(() -> new NotFound("report", reportId)));
    }

    @Override
    public ReportView readable(Actor reader, long reportId) {
        return view(admission.readable(reader, reportId));
    }

    @Override
    public SectionView readableSection(Actor reader, long sectionId) {
        return views.section(admission.readableSection(reader, sectionId));
    }

    @Override
    public long reportOfSection(long sectionId) {
        return reports.idOfSection(sectionId).orElseThrow(() -> new NotFound("section", sectionId));
    }

    @Override
    public boolean workedOn(long reportId, long personId) {
        return sections.ofReport(reportId).stream().anyMatch(section -> section.hands().ever(personId));
    }

    @Override
    public List<ReportView> ofCycle(long cycleId) {
        return reports.findByCycleIdOrderById(cycleId).stream().map(this::view).toList();
    }

    private ReportView view(Report report) {
        return views.report(report, sections.ofReport(report.getId()));
    }
}
