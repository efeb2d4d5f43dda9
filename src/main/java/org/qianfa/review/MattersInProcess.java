package org.qianfa.review;

import java.time.LocalDate;
import java.util.List;

/** What the process must know of a matter to go on. For the machine: nobody's permission is asked. */
public interface MattersInProcess {

    /** The advisers called, in the order of their ids. */
    List<Long> advisers(long matterId);

    Terms terms(long matterId);

    /** What it is, in words. */
    Submitted submitted(long matterId);

    /** @param reportId {@code null} unless the matter is a report */
    record Submitted(long unitId, Long reportId, String title, long by) {
    }

    /**
     * @param reportId {@code null} unless the matter is a report
     * @param dueOn    last day of the review; {@code null} without a limit, and while the clock stands still
     */
    record Terms(Long reportId, LocalDate dueOn) {
    }
}
