package org.qianfa.inbox.application;

import java.time.Duration;
import java.util.List;
import org.qianfa.inbox.CompareByNight;
import org.qianfa.shared.RoundTimer;
import org.springframework.stereotype.Component;

/** Looks every so often whether the inbox is to be compared, on every server. */
@Component
class ComparisonTimer extends RoundTimer {

    private static final Duration EVERY = Duration.ofMinutes(10);

    private final CompareByNight useCase;
    private final ComparisonNight night;

    ComparisonTimer(CompareByNight useCase, ComparisonNight night) {
        super("inbox-comparison");
        this.useCase = useCase;
        this.night = night;
    }

    @Override
    protected List<Round> rounds() {
        return night.ever() ? List.of(Round.once(EVERY, useCase::compareByNight)) : List.of();
    }
}
