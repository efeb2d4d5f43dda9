package org.qianfa.signoff.application;

import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReturnReport;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.ReviewSecrecy;
import org.qianfa.signoff.SecrecyReviewed;
import org.qianfa.signoff.SignoffStep;
import org.qianfa.signoff.domain.Ruling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReviewSecrecyService implements ReviewSecrecy {

    private final Docket docket;
    private final ReturnReport returns;
    private final Rulings rulings;

    ReviewSecrecyService(Docket docket, ReturnReport returns, Rulings rulings) {
        this.docket = docket;
        this.returns = returns;
        this.rulings = rulings;
    }

    @Override
    public void reviewSecrecy(Actor by, long reportId, Decision decision) throws Refusal {
        ReportView report = docket.forDecision(by, reportId, Role.SECRECY_REVIEWER);
        if (decision.order() != null) {
            returns.returnReport(by, reportId, decision.order());
        } else if (!decision.disclosed() && (decision.basis() == null || decision.basis().isBlank())) {
            throw new DisclosureBasisMissing();
        }
        Ruling ruling = decision.order() == null
                ? Ruling.disclosure(decision.disclosed(), decision.basis())
                : Ruling.returned(SignoffStep.SECRECY_REVIEW, decision.order().reason());
        boolean disclosed = Boolean.TRUE.equals(ruling.disclosed());
        rulings.record("ReviewSecrecy", report, ruling, new SecrecyReviewed(by, reportId, disclosed, decision.order()));
    }
}
