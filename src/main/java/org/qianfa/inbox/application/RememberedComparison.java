package org.qianfa.inbox.application;

import java.time.Clock;
import org.qianfa.inbox.CompareInbox.Comparison;
import org.qianfa.inbox.persistence.LastComparison;
import org.springframework.stereotype.Component;

/** Keeps when the inbox was last compared with the engine, and what was found. */
@Component
class RememberedComparison {

    private final LastComparison comparisons;
    private final Clock clock;

    RememberedComparison(LastComparison comparisons, Clock clock) {
        this.comparisons = comparisons;
        this.clock = clock;
    }

    Comparison keep(Comparison comparison) {
        comparisons.keep(comparison, clock.instant());
        return comparison;
    }
}
