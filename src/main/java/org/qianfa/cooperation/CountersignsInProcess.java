package org.qianfa.cooperation;

import java.time.LocalDate;
import java.util.List;

/** Countersigns as their process sees them. */
public interface CountersignsInProcess {

    /** Whom to ask now. */
    List<Long> asked(long countersignId);

    boolean over(long countersignId);

    /** {@code null} if no date is set. */
    LocalDate dueOn(long countersignId);
}
