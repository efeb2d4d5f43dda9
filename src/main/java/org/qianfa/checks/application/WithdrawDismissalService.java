package org.qianfa.checks.application;

import org.qianfa.checks.WithdrawDismissal;
import org.qianfa.checks.domain.Dismissal;
import org.qianfa.checks.persistence.Dismissals;
import org.qianfa.drafting.ReportView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class WithdrawDismissalService implements WithdrawDismissal {

    private final Desks desks;
    private final Rights rights;
    private final Dismissals dismissals;
    private final Chronicler chronicler;

    WithdrawDismissalService(Desks desks, Rights rights, Dismissals dismissals, Chronicler chronicler) {
        this.desks = desks;
        this.rights = rights;
        this.dismissals = dismissals;
        this.chronicler = chronicler;
    }

    @Override
    public void withdrawDismissal(Actor by, long reportId, long dismissalId) {
        ReportView report = desks.report(by, reportId);
        rights.requireDismissesIn(by, report);
        Dismissal dismissal = dismissals.findByIdAndUnitId(dismissalId, report.unitId())
                .orElseThrow(() -> new NotFound("dismissal", dismissalId));
        if (dismissal.withdraw(by.id(), chronicler.now())) {
            chronicler.onDismissal(by, "WithdrawDismissal", dismissal.view(), null);
        }
    }
}
