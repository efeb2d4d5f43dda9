package org.qianfa.signoff.application;

import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.DeputyLeaderReviewed;
import org.qianfa.signoff.ReviewAsDeputyLeader;
import org.qianfa.signoff.SignoffStep;
import org.qianfa.signoff.domain.Ruling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReviewAsDeputyLeaderService implements ReviewAsDeputyLeader {

    private final Docket docket;
    private final Returns returns;
    private final Rulings rulings;

    ReviewAsDeputyLeaderService(Docket docket, Returns returns, Rulings rulings) {
        this.docket = docket;
        this.returns = returns;
        this.rulings = rulings;
    }

    @Override
    public void reviewAsDeputyLeader(Actor by, long reportId, String opinion, ReturnOrder order) throws Refusal {
        ReportView report = docket.forDecision(by, reportId, Role.DEPUTY_LEADER);
        if (docket.drafted(by, report)) {
            throw new ReviewerDrafted();
        }
        if (order != null) {
            returns.sendBack(by, report, SignoffStep.DEPUTY_REVIEW, order);
        }
        Ruling ruling = order == null
                ? Ruling.approved(SignoffStep.DEPUTY_REVIEW, opinion)
                : Ruling.returned(SignoffStep.DEPUTY_REVIEW, order);
        rulings.record("ReviewAsDeputyLeader", report, ruling, new DeputyLeaderReviewed(by, reportId, order));
    }
}
