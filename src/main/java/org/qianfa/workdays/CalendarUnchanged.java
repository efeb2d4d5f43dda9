package org.qianfa.workdays;

import org.qianfa.shared.Refusal;

/** The calendar says so already. */
public final class CalendarUnchanged extends Refusal {

    public CalendarUnchanged() {
        super("nothing would be different");
    }
}
