package org.qianfa.workflow.deadlines;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** When the daily round begins. Used by the diagram as {@code ${deadlineRounds.daily()}}. */
@Component("deadlineRounds")
public class DeadlineRounds {

    /** Before people begin to work, and not in the night. */
    private static final LocalTime BEGINNING = LocalTime.of(8, 0);

    private final Clock clock;

    DeadlineRounds(Clock clock) {
        this.clock = clock;
    }

    /** Every day from the next beginning on, by the house's zone wherever the server stands. */
    public String daily() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime today = now.with(BEGINNING);
        return "R/" + (today.isAfter(now) ? today : today.plusDays(1)).toInstant() + "/P1D";
    }
}
