package org.qianfa.review;

import java.time.LocalDate;

/** Clocks of the review stand still while their report does (暂停). Called by the process; doing it twice changes nothing. */
public interface HoldReviewClocks {

    /** Those that stand still already, since materials are to be supplemented, are left alone. */
    void hold(long reportId);

    /** What was held goes on with the next working day, and is due later by the working days between. */
    void letGoOn(long reportId);

    /** The departments asked have until the end of that day. Without effect in a round that has no limit. */
    void consultUntil(long reportId, LocalDate dueOn);
}
