package org.qianfa.inbox.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.qianfa.inbox.persistence.LastComparison;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When the inbox is compared without anybody asking: once after the time of day set, by one server. */
@Component
class ComparisonNight {

    private static final String NEVER = "-";

    private final LastComparison comparisons;
    private final Clock clock;
    private final LocalTime from;

    /** @param from such as 02:30, by the zone of the house; {@code -}: never */
    ComparisonNight(LastComparison comparisons, Clock clock, @Value("${qianfa.inbox.compare-at:-}") String from) {
        this.comparisons = comparisons;
        this.clock = clock;
        this.from = from.isBlank() || from.strip().equals(NEVER) ? null : LocalTime.parse(from.strip());
    }

    boolean ever() {
        return from != null;
    }

    /** Whether who asks is to compare now; nobody else is then, unless the transaction is undone. */
    boolean begin() {
        return ever() && !LocalTime.now(clock).isBefore(from) && comparisons.begin(LocalDate.now(clock));
    }
}
