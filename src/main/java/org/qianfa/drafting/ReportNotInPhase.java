package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** The report is in a phase that does not allow this. The argument of the message is the place of the phase in {@link ReportPhase}. */
public class ReportNotInPhase extends Refusal {

    public ReportNotInPhase(ReportPhase found) {
        super("the report is " + found, found.ordinal());
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
