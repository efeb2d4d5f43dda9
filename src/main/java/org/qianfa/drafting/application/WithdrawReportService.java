package org.qianfa.drafting.application;

import org.qianfa.drafting.ReportWithdrawn;
import org.qianfa.drafting.WithdrawReport;
import org.qianfa.drafting.domain.Report;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class WithdrawReportService implements WithdrawReport {

    private final Admission admission;
    private final Chronicle chronicle;

    WithdrawReportService(Admission admission, Chronicle chronicle) {
        this.admission = admission;
        this.chronicle = chronicle;
    }

    @Override
    public void withdrawReport(Actor by, long reportId, String reason) throws Refusal {
        Report report = admission.locked(by, reportId);
        admission.requireCoordinator(by, report);
        report.withdraw(reason);
        chronicle.onReport(by, "WithdrawReport", report, reason, null);
        chronicle.announce(new ReportWithdrawn(by, reportId));
    }
}
