package org.qianfa.drafting.application;

import java.util.function.Consumer;
import org.qianfa.drafting.ReportFinished;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportProgress;
import org.qianfa.drafting.domain.Report;
import org.qianfa.drafting.persistence.StoredReports;
import org.qianfa.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes no journal: the use cases of the higher modules, which call this, do. */
@Service
@Transactional
class ReportProgressService implements ReportProgress {

    private final StoredReports reports;
    private final ApplicationEventPublisher events;

    ReportProgressService(StoredReports reports, ApplicationEventPublisher events) {
        this.reports = reports;
        this.events = events;
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
        events.publishEvent(new ReportFinished(reportId, ReportPhase.PUBLISHED));
    }

    @Override
    public void withheld(long reportId) {
        change(reportId, Report::withheld);
        events.publishEvent(new ReportFinished(reportId, ReportPhase.WITHHELD));
    }

    @Override
    public void archived(long reportId) {
        change(reportId, Report::archived);
    }

    private void change(long reportId, Consumer<Report> step) {
        step.accept(reports.lock(reportId).orElseThrow(() -> new NotFound("report", reportId)));
    }
}
