package org.qianfa.publication.application;

import org.qianfa.drafting.ReopenReport;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.ReturnReport;
import org.qianfa.publication.JudgeCorrection.CorrectionUnderWay;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.InvalidateSeal;
import org.springframework.stereotype.Component;

/** Sends a signed report back to consolidation; what was signed no longer binds. */
@Component
class Rework {

    private final ReturnReport returns;
    private final ReopenReport reopens;
    private final InvalidateSeal seals;
    private final Reports reports;

    Rework(ReturnReport returns, ReopenReport reopens, InvalidateSeal seals, Reports reports) {
        this.returns = returns;
        this.reopens = reopens;
        this.seals = seals;
        this.reports = reports;
    }

    void order(Actor by, long reportId, String reason) throws Refusal {
        returns.returnReport(by, reportId, ReturnOrder.toConsolidation(reason));
        seals.invalidateSeal(by, reportId, reason);
    }

    /**
     * The same once the report is published.
     *
     * @return whether it was opened by this; not, if it is open for another correction already
     */
    boolean reopen(Actor by, long reportId, String reason) throws Refusal {
        ReportPhase phase = reports.report(reportId).phase();
        if (phase == ReportPhase.CONSOLIDATING) {
            return false;
        }
        if (phase != ReportPhase.ARCHIVED) {
            throw new CorrectionUnderWay();
        }
        reopens.reopenReport(by, reportId, reason);
        seals.invalidateSeal(by, reportId, reason);
        return true;
    }
}
