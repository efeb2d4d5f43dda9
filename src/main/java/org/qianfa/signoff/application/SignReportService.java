package org.qianfa.signoff.application;

import java.util.Optional;
import org.qianfa.drafting.ReportView;
import org.qianfa.review.DecideDisputes;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.ReportSigned;
import org.qianfa.signoff.SignReport;
import org.qianfa.signoff.SignoffStep;
import org.qianfa.signoff.domain.Ruling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SignReportService implements SignReport {

    private final Docket docket;
    private final SigningRules rules;
    private final DecideDisputes decideDisputes;
    private final Sealing sealing;
    private final Rulings rulings;

    SignReportService(Docket docket, SigningRules rules, DecideDisputes decideDisputes, Sealing sealing, Rulings rulings) {
        this.docket = docket;
        this.rules = rules;
        this.decideDisputes = decideDisputes;
        this.sealing = sealing;
        this.rulings = rulings;
    }

    @Override
    public void signReport(Actor by, long reportId, Signature signature) throws Refusal {
        docket.hold(reportId);
        ReportView report = signable(by, reportId, signature);
        String opinion = signature.opinion().strip();
        decideDisputes.decideDisputes(by, reportId, signature.disputes());
        sealing.seal(by, report, opinion);
        rulings.record("SignReport", report, Ruling.approved(SignoffStep.SIGNATURE, opinion), new ReportSigned(by, reportId));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Refusal> obstacle(Actor by, long reportId) {
        try {
            rules.check(by, docket.forDecision(by, reportId, Role.FIRST_RESPONSIBLE));
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Refusal> obstacle(Actor by, long reportId, Signature signature) {
        try {
            signable(by, reportId, signature);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    private ReportView signable(Actor by, long reportId, Signature signature) throws Refusal {
        ReportView report = docket.forDecision(by, reportId, Role.FIRST_RESPONSIBLE);
        rules.check(by, report);
        rules.check(signature, report);
        return report;
    }
}
