package org.qianfa.cooperation.domain;

import java.util.Optional;
import org.qianfa.cooperation.CountersignMode;
import org.qianfa.cooperation.CountersignState;

/**
 * How a countersign stands.
 *
 * @param needed agreeing votes, for a vote only
 * @param open   people who have said nothing yet
 */
public record Tally(CountersignMode mode, int needed, long agreed, long objected, long open) {

    /** @return {@link CountersignState#PASSED} or {@link CountersignState#NOT_PASSED}; empty as long as it is not over */
    public Optional<CountersignState> outcome() {
        return switch (mode) {
            case ALL, IN_ORDER -> open > 0 ? Optional.empty() : result(agreed > 0 && objected == 0);
            case ANY -> agreed + objected == 0 && open > 0 ? Optional.empty() : result(agreed > 0);
            case VOTE -> agreed < needed && agreed + open >= needed ? Optional.empty() : result(agreed >= needed);
        };
    }

    private static Optional<CountersignState> result(boolean passed) {
        return Optional.of(passed ? CountersignState.PASSED : CountersignState.NOT_PASSED);
    }
}
