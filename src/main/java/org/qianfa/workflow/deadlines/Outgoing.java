package org.qianfa.workflow.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.qianfa.workflow.deadlines.NextStep.Next;
import org.springframework.stereotype.Component;

/** Addresses reminders. One that has nobody to go to waits for the day somebody is there. */
@Component
class Outgoing {

    private final WhomToRemind recipients;
    private final Announcement announcement;
    private final Clock clock;

    Outgoing(WhomToRemind recipients, Announcement announcement, Clock clock) {
        this.recipients = recipients;
        this.announcement = announcement;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void send(Next next, LocalDate dueOn) {
        Set<Long> told = recipients.of(next.task(), next.step());
        if (!told.isEmpty()) {
            announcement.announce(next, dueOn, told);
        }
    }
}
