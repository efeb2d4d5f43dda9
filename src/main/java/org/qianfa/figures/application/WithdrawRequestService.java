package org.qianfa.figures.application;

import org.qianfa.drafting.ReportView;
import org.qianfa.figures.ChangeReasonMissing;
import org.qianfa.figures.WithdrawRequest;
import org.qianfa.figures.domain.FigureRequest;
import org.qianfa.figures.domain.Ledger;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Like confirming, withdrawing is not bound to the phase of the report. */
@Service
@Transactional
class WithdrawRequestService implements WithdrawRequest {

    private final RequestDesk desk;
    private final Withdrawals withdrawals;
    private final Annals annals;

    WithdrawRequestService(RequestDesk desk, Withdrawals withdrawals, Annals annals) {
        this.desk = desk;
        this.withdrawals = withdrawals;
        this.annals = annals;
    }

    @Override
    public Outcome withdrawRequest(Actor by, long requestId, String reason) throws Refusal {
        ReportView report = desk.coordinated(by, requestId);
        String why = ChangeReasonMissing.require(reason);
        Ledger ledger = desk.lock(report);
        FigureRequest request = desk.request(requestId);
        request.requireWithdrawable();
        Outcome outcome = withdrawals.withdraw(by, report, request, why);
        annals.onLedger(by, "WithdrawRequest", ledger, why, "request " + requestId + ", removed " + outcome.removed()
                + ", kept " + outcome.kept());
        withdrawals.finish(by, ledger, report, request);
        return outcome;
    }
}
