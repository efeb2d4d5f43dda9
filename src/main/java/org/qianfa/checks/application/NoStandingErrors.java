package org.qianfa.checks.application;

import org.qianfa.checks.ErrorsStanding;
import org.qianfa.checks.StandingErrors;
import org.qianfa.drafting.ConsolidationGuard;
import org.qianfa.drafting.ReportView;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nothing leaves a stage of the work with an error in it that nobody answers for. */
@Component
@Transactional(readOnly = true)
class NoStandingErrors implements ConsolidationGuard, StandingErrors {

    private final Desks desks;
    private final Examination examination;

    NoStandingErrors(Desks desks, Examination examination) {
        this.desks = desks;
        this.examination = examination;
    }

    @Override
    public void requireReady(long reportId) throws Refusal {
        ReportView report = desks.report(reportId);
        require(report, report.text());
    }

    @Override
    public void requireNone(long reportId, String text) throws Refusal {
        require(desks.report(reportId), text);
    }

    private void require(ReportView report, String text) throws Refusal {
        int errors = examination.report(report, text).errors();
        if (errors > 0) {
            throw new ErrorsStanding(report.id(), errors);
        }
    }
}
