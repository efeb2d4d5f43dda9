package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** The report is in a phase that does not allow this. */
public class ReportNotInPhase extends Refusal {

    public ReportNotInPhase(ReportPhase found) {
        super("the report is " + found, found);
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
