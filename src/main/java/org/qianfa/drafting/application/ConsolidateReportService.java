package org.qianfa.drafting.application;

import org.qianfa.drafting.ConsolidateReport;
import org.qianfa.drafting.ConsolidationGuard;
import org.qianfa.drafting.ReportConsolidated;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.domain.Report;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ConsolidateReportService implements ConsolidateReport {

    private final Admission admission;
    private final Chronicle chronicle;
    private final ObjectProvider<ConsolidationGuard> guards;

    ConsolidateReportService(Admission admission, Chronicle chronicle, ObjectProvider<ConsolidationGuard> guards) {
        this.admission = admission;
        this.chronicle = chronicle;
        this.guards = guards;
    }

    @Override
    public void consolidateReport(Actor by, long reportId) throws Refusal {
        Report report = admission.locked(by, reportId);
        admission.requireCoordinator(by, report);
        report.require(ReportPhase.CONSOLIDATING);
        for (ConsolidationGuard guard : guards) {
            guard.requireReady(reportId);
        }
        report.consolidate();
        chronicle.onReport(by, "ConsolidateReport", report, null, null);
        chronicle.announce(new ReportConsolidated(by, reportId));
    }
}
