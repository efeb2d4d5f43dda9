package org.qianfa.publication.application;

import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportProgress;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.publication.ArchiveReport;
import org.qianfa.shared.Journal;
import org.qianfa.signoff.Seals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ArchiveReportService implements ArchiveReport {

    private final Reports reports;
    private final Seals seals;
    private final ReportProgress progress;
    private final Journal journal;

    ArchiveReportService(Reports reports, Seals seals, ReportProgress progress, Journal journal) {
        this.reports = reports;
        this.seals = seals;
        this.progress = progress;
        this.journal = journal;
    }

    @Override
    public void archiveReport(long reportId) {
        ReportView report = reports.report(reportId);
        if (report.phase() == ReportPhase.ARCHIVED) {
            return;
        }
        boolean published = report.phase() == ReportPhase.PUBLISHED;
        if (!published) {
            withhold(report);
        }
        progress.archived(reportId);
        journal.record(null, "ArchiveReport", new Journal.Subject("report", reportId, report.unitId()), null,
                published ? "published" : "withheld");
    }

    private void withhold(ReportView report) {
        boolean signed = report.phase() == ReportPhase.SIGNED || report.phase() == ReportPhase.WITHHELD;
        if (!signed || seals.disclosed(report.id())) {
            throw new IllegalStateException("report " + report.id() + " is " + report.phase() + ": neither published nor withheld");
        }
        progress.withheld(report.id());
    }
}
