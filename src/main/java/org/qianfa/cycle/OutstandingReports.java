package org.qianfa.cycle;

import java.util.Set;

/**
 * Which units still owe what a statutory date asks for. Declared here and answered by a module above, which knows the
 * reports; the year itself does not.
 */
public interface OutstandingReports {

    /** @param due {@link Milestone#REPORTED} or {@link Milestone#PUBLISHED} */
    Set<Long> outstandingUnits(long cycleId, Milestone due);
}
