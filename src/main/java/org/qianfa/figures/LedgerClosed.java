package org.qianfa.figures;

import org.qianfa.drafting.ReportPhase;
import org.qianfa.shared.Refusal;

/** The report is signed: its figures stand. */
public class LedgerClosed extends Refusal {

    public LedgerClosed(ReportPhase phase) {
        super("the report is " + phase, phase);
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
