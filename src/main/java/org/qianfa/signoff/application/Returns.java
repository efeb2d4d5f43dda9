package org.qianfa.signoff.application;

import java.util.List;
import java.util.Optional;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.ReturnReport;
import org.qianfa.drafting.ReviewStep;
import org.qianfa.drafting.StepNotPassed;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.ReturnTargets;
import org.qianfa.signoff.SignoffStep;
import org.qianfa.signoff.domain.Round;
import org.qianfa.signoff.persistence.Verdicts;
import org.springframework.stereotype.Component;

/** Sends a report back where the step that returns it may send it. */
@Component
class Returns {

    private final ReturnReport returns;
    private final Verdicts verdicts;

    Returns(ReturnReport returns, Verdicts verdicts) {
        this.returns = returns;
        this.verdicts = verdicts;
    }

    void sendBack(Actor by, ReportView report, SignoffStep from, ReturnOrder order) throws Refusal {
        if (order.to() != null && !passed(report, from).contains(order.to())) {
            throw new StepNotPassed(order.to());
        }
        returns.returnReport(by, report.id(), order);
    }

    /** The document is checked before anything else in every review. */
    private List<ReviewStep> passed(ReportView report, SignoffStep from) {
        Round round = Round.of(verdicts.findByReportIdOrderById(report.id()));
        String textDigest = Sm3.hex(report.text());
        return ReturnTargets.before(from).stream()
                .filter(step -> ReturnTargets.decision(step).map(decision -> round.passed(decision, textDigest)).map(Optional::isPresent).orElse(true)).toList();
    }
}
