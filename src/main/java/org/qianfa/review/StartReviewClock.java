package org.qianfa.review;

/** Starts the clock of a review (审查期限), from the day the materials were received. Called by the process; doing it twice changes nothing. */
public interface StartReviewClock {

    /**
     * @param limitDays working days usually allowed
     * @param leastDays fewest the reviewer may set
     * @param mostDays  most the reviewer may set, {@code null} if there is no end
     */
    void startReviewClock(long matterId, int limitDays, int leastDays, Integer mostDays);
}
