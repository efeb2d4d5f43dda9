package org.qianfa.workdays;

import org.qianfa.shared.Refusal;

/** Whoever changes the calendar says why. */
public final class CalendarReasonMissing extends Refusal {

    public CalendarReasonMissing() {
        super("a change of the calendar needs a reason");
    }
}
