package org.qianfa.signoff;

import org.qianfa.drafting.ReportPhase;
import org.qianfa.shared.Refusal;

/** The report is not under review, so nobody waits for this decision. */
public class ReportNotUnderReview extends Refusal {

    public ReportNotUnderReview(ReportPhase found) {
        super("the report is not under review but " + found);
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
