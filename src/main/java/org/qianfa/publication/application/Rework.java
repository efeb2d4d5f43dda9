package org.qianfa.publication.application;

import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.ReturnReport;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.InvalidateSeal;
import org.springframework.stereotype.Component;

/** Sends a signed report back to consolidation; what was signed no longer binds. */
@Component
class Rework {

    private final ReturnReport returns;
    private final InvalidateSeal seals;

    Rework(ReturnReport returns, InvalidateSeal seals) {
        this.returns = returns;
        this.seals = seals;
    }

    void order(Actor by, long reportId, String reason) throws Refusal {
        returns.returnReport(by, reportId, ReturnOrder.toConsolidation(reason));
        seals.invalidateSeal(by, reportId, reason);
    }
}
