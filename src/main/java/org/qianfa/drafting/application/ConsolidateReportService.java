package org.qianfa.drafting.application;

import org.qianfa.drafting.ConsolidateReport;
import org.qianfa.drafting.ReportConsolidated;
import org.qianfa.drafting.domain.Report;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ConsolidateReportService implements ConsolidateReport {

    private final Admission admission;
    private final Chronicle chronicle;

    ConsolidateReportService(Admission admission, Chronicle chronicle) {
        this.admission = admission;
        this.chronicle = chronicle;
    }

    @Override
    public void consolidateReport(Actor by, long reportId) throws Refusal {
        Report report = admission.locked(by, reportId);
        admission.requireCoordinator(by, report);
        report.consolidate();
        chronicle.onReport(by, "ConsolidateReport", report, null, null);
        chronicle.announce(new ReportConsolidated(by, reportId));
    }
}
