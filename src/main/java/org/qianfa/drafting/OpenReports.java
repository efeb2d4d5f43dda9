package org.qianfa.drafting;

import java.util.List;

/** Creates one report per participating unit of a cycle from the unit's outline. Idempotent. */
public interface OpenReports {

    /** @return the ids of the cycle's reports */
    List<Long> openReports(long cycleId);
}
