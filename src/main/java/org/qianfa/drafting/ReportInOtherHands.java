package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** While a report is under review its coordinator does not end it alone; an administrator does. */
public class ReportInOtherHands extends Refusal {

    public ReportInOtherHands() {
        super("the report is under review, an administrator terminates it");
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
