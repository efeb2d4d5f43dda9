package org.qianfa.signoff.application;

import java.util.Optional;
import org.qianfa.drafting.ReportProgress;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.shared.Journal;
import org.qianfa.signoff.RegisterReport;
import org.qianfa.signoff.domain.Registration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RegisterReportService implements RegisterReport {

    private final Reports reports;
    private final OutgoingRegister register;
    private final ReportProgress progress;
    private final Journal journal;

    RegisterReportService(Reports reports, OutgoingRegister register, ReportProgress progress, Journal journal) {
        this.reports = reports;
        this.register = register;
        this.progress = progress;
        this.journal = journal;
    }

    @Override
    public void registerReport(long reportId) {
        Optional<Registration> entered = register.entry(reportId);
        Registration entry = entered.orElseGet(() -> enter(reports.report(reportId)));
        progress.numbered(reportId, entry.documentNumber());
    }

    private Registration enter(ReportView report) {
        Registration entry = register.enter(report);
        journal.record(null, "RegisterReport", new Journal.Subject("report", report.id(), report.unitId()), null,
                entry.documentNumber());
        return entry;
    }
}
