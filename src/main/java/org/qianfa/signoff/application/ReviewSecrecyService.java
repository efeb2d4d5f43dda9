package org.qianfa.signoff.application;

import org.qianfa.drafting.ReportView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.ExamineForSecrecy.Examined;
import org.qianfa.signoff.ReviewSecrecy;
import org.qianfa.signoff.SecrecyReviewed;
import org.qianfa.signoff.SignoffStep;
import org.qianfa.signoff.domain.Ruling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReviewSecrecyService implements ReviewSecrecy {

    private final SecrecyDesk desk;
    private final SecrecyFindings findings;
    private final Returns returns;
    private final DisclosureRules disclosure;
    private final Rulings rulings;

    ReviewSecrecyService(SecrecyDesk desk, SecrecyFindings findings, Returns returns, DisclosureRules disclosure, Rulings rulings) {
        this.desk = desk;
        this.findings = findings;
        this.returns = returns;
        this.disclosure = disclosure;
        this.rulings = rulings;
    }

    @Override
    public void reviewSecrecy(Actor by, long reportId, Examined examined, Decision decision) throws Refusal {
        ReportView report = examined.findings().isEmpty() ? desk.forDecision(by, reportId, examined.seen()) : desk.open(by, reportId, examined.seen());
        if (decision.order() != null) {
            returns.sendBack(by, report, SignoffStep.SECRECY_REVIEW, decision.order());
            rulings.record("ReviewSecrecy", report, Ruling.returned(SignoffStep.SECRECY_REVIEW, decision.order()),
                    new SecrecyReviewed(by, reportId, false, decision.order()));
            return;
        }
        findings.check(report, examined.findings());
        Ruling ruling = disclosure.decided(by, report, examined.findings(), decision);
        findings.keep(by, report, examined.findings());
        rulings.record("ReviewSecrecy", report, ruling,
                new SecrecyReviewed(by, reportId, ruling.disclosed().open(), null, ruling.disclosed().discussionNeeded()));
    }
}
