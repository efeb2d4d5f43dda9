package org.qianfa.cycle;

import org.qianfa.shared.Actor;

/** The supervisor of the owning unit states that all reports of the year were received and checked. */
public interface CheckReports {

    /** Announces {@link ReportsChecked}. */
    void checkReports(Actor by, long cycleId, String comment);
}
