package org.qianfa.signoff.application;

import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReturnOrder;
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
    private final Returns returns;
    private final Rulings rulings;

    DeclineSigningService(Docket docket, Returns returns, Rulings rulings) {
        this.docket = docket;
        this.returns = returns;
        this.rulings = rulings;
    }

    @Override
    public void declineSigning(Actor by, long reportId, ReturnOrder order) throws Refusal {
        ReportView report = docket.forDecision(by, reportId, Role.FIRST_RESPONSIBLE);
        returns.sendBack(by, report, SignoffStep.SIGNATURE, order);
        rulings.record("DeclineSigning", report, Ruling.returned(SignoffStep.SIGNATURE, order),
                new SigningDeclined(by, reportId, order));
    }
}
