package org.qianfa.drafting.application;

import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportTerminated;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.TerminateReport;
import org.qianfa.drafting.domain.Report;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class TerminateReportService implements TerminateReport {

    private final Enders enders;
    private final Chronicle chronicle;

    TerminateReportService(Enders enders, Chronicle chronicle) {
        this.enders = enders;
        this.chronicle = chronicle;
    }

    @Override
    @Transactional(readOnly = true)
    public void requireTerminable(Actor by, long reportId) throws Refusal {
        enders.requireCoordinator(by, enders.readable(by, reportId)).requireTerminable(Enders.administrates(by));
    }

    @Override
    public void terminate(Actor by, long reportId, String reason) throws Refusal {
        Report report = enders.locked(by, reportId);
        report.requireTerminable(Enders.administrates(by));
        String why = ReturnOrder.toConsolidation(reason).requiredReason();
        ReportPhase from = report.getPhase();
        report.terminate(by.id(), why, chronicle.now());
        chronicle.onReport(by, "TerminateReport", report, why, from.name());
        chronicle.announce(new ReportTerminated(by, reportId, from, why));
    }
}
