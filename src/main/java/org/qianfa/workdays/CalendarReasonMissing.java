package org.qianfa.workdays;

import org.qianfa.shared.Refusal;

/** Whoever changes the calendar says why, in words that can be kept. */
public final class CalendarReasonMissing extends Refusal {

    public CalendarReasonMissing(int most) {
        super("a change of the calendar needs a reason of 1 to " + most + " characters", most);
    }
}
