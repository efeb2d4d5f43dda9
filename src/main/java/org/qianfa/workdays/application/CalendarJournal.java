package org.qianfa.workdays.application;

import java.time.Clock;
import java.time.Instant;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.springframework.stereotype.Component;

/** Knows the time and writes the journal. */
@Component
class CalendarJournal {

    private final Journal journal;
    private final Clock clock;

    CalendarJournal(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void record(Actor by, String action, Journal.Subject subject, String reason, String details) {
        journal.record(by, action, subject, reason, details);
    }
}
