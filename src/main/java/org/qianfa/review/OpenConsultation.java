package org.qianfa.review;

/**
 * Puts the report to the departments for a limited time (限时征求意见). Called by the process; doing it twice in one round changes
 * nothing.
 */
public interface OpenConsultation {

    /** @param limitDays working days, today not counted */
    void openConsultation(long reportId, int limitDays);
}
