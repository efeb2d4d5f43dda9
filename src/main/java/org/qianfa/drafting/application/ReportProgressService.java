package org.qianfa.drafting.application;

import java.util.function.Consumer;
import org.qianfa.drafting.ReportProgress;
import org.qianfa.drafting.domain.Report;
import org.qianfa.drafting.persistence.StoredReports;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes no journal: the use cases of the higher modules, which call this, do. */
@Service
@Transactional
class ReportProgressService implements ReportProgress {

    private final StoredReports reports;

    ReportProgressService(StoredReports reports) {
        this.reports = reports;
    }

    @Override
    public void signed(long reportId) {
        change(reportId, Report::signed);
    }

    @Override
    public void numbered(long reportId, String documentNumber) {
        change(reportId, report -> report.numbered(documentNumber));
    }

    @Override
    public void published(long reportId) {
        change(reportId, Report::published);
    }

    @Override
    public void withheld(long reportId) {
        change(reportId, Report::withheld);
    }

    @Override
    public void archived(long reportId) {
        change(reportId, Report::archived);
    }

    private void change(long reportId, Consumer<Report> step) {
        step.accept(reports.lock(reportId).orElseThrow(() -> new NotFound("report", reportId)));
    }
}
