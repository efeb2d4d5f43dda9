package org.qianfa.cockpit.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.qianfa.cockpit.Stage;

/** Elapsed milliseconds of a report at each of its stages, see {@link StageShares}; they tell of what takes less than a working day. */
public final class ElapsedTimes {

    private final StageShares<Instant> stays;

    public ElapsedTimes(Collection<Stay<Instant>> stays, Instant now) {
        this.stays = new StageShares<>(stays, now);
    }

    /** Stages the report has been at. */
    public Map<Stage, Long> shares() {
        return stays.shares((from, to) -> Duration.between(from, to).toMillis());
    }
}
