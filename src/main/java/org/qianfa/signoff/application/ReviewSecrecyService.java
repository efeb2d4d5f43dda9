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
    private final DisclosureRules disclosure;
    private final Rulings rulings;

    ReviewSecrecyService(Docket docket, ReturnReport returns, DisclosureRules disclosure, Rulings rulings) {
        this.docket = docket;
        this.returns = returns;
        this.disclosure = disclosure;
        this.rulings = rulings;
    }

    @Override
    public void reviewSecrecy(Actor by, long reportId, Decision decision) throws Refusal {
        ReportView report = docket.forDecision(by, reportId, Role.SECRECY_REVIEWER);
        if (decision.order() != null) {
            returns.returnReport(by, reportId, decision.order());
            rulings.record("ReviewSecrecy", report, Ruling.returned(SignoffStep.SECRECY_REVIEW, decision.order().reason()),
                    new SecrecyReviewed(by, reportId, false, decision.order()));
            return;
        }
        Ruling ruling = disclosure.decided(report, decision);
        rulings.record("ReviewSecrecy", report, ruling,
                new SecrecyReviewed(by, reportId, ruling.disclosed().open(), null, ruling.disclosed().discussionNeeded()));
    }
}
