package org.qianfa.signoff.application;

import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.ReturnReport;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.DeclineSigning;
import org.qianfa.signoff.SigningDeclined;
import org.qianfa.signoff.SignoffStep;
import org.qianfa.signoff.domain.Ruling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DeclineSigningService implements DeclineSigning {

    private final Docket docket;
    private final ReturnReport returns;
    private final Rulings rulings;

    DeclineSigningService(Docket docket, ReturnReport returns, Rulings rulings) {
        this.docket = docket;
        this.returns = returns;
        this.rulings = rulings;
    }

    @Override
    public void declineSigning(Actor by, long reportId, ReturnOrder order) throws Refusal {
        ReportView report = docket.forDecision(by, reportId, Role.FIRST_RESPONSIBLE);
        returns.returnReport(by, reportId, order);
        rulings.record("DeclineSigning", report, Ruling.returned(SignoffStep.SIGNATURE, order.reason()),
                new SigningDeclined(by, reportId, order));
    }
}
