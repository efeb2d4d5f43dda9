package org.qianfa.signoff.application;

import java.time.Clock;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.ReviewStep;
import org.qianfa.drafting.WayBack;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.ReportNotUnderReview;
import org.qianfa.signoff.ReturnTargets;
import org.qianfa.signoff.SetAsideDecisions;
import org.qianfa.signoff.SignoffStep;
import org.qianfa.signoff.domain.Ruling;
import org.qianfa.signoff.domain.Verdict;
import org.qianfa.signoff.persistence.Verdicts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Announces nothing and writes no journal: whoever calls it moves the process and does. */
@Service
@Transactional
class SetAsideDecisionsService implements SetAsideDecisions {

    private final Reports reports;
    private final Verdicts verdicts;
    private final Clock clock;

    SetAsideDecisionsService(Reports reports, Verdicts verdicts, Clock clock) {
        this.reports = reports;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    @Override
    public void setAside(Actor by, long reportId, ReviewStep from, String reason) throws Refusal {
        ReportView report = reports.report(reportId);
        if (report.phase() != ReportPhase.UNDER_REVIEW) {
            throw new ReportNotUnderReview(report.phase());
        }
        SignoffStep step = ReturnTargets.decision(from).orElse(SignoffStep.DEPUTY_REVIEW);
        Ruling ruling = Ruling.returned(step, ReturnOrder.toStep(from, WayBack.ALL_AGAIN, reason));
        verdicts.save(Verdict.on(reportId, report.unitId(), Sm3.hex(report.text()), ruling).by(by, clock.instant()));
    }
}
