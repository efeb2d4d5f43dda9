package org.qianfa.checks.application;

import java.time.Clock;
import java.time.Instant;
import org.qianfa.checks.DismissalView;
import org.qianfa.checks.MarkBegun;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Knows the time and keeps the journal. */
@Component
class Chronicler {

    private static final int SHOWN = 80;

    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Chronicler(Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Before anything of it is kept. */
    void begins(Actor by, long reportId) {
        events.publishEvent(new MarkBegun(by, reportId));
    }

    void onDismissal(Actor by, String action, DismissalView dismissal, String reason) {
        String words = dismissal.excerpt().length() <= SHOWN ? dismissal.excerpt() : dismissal.excerpt().substring(0, SHOWN) + "…";
        journal.record(by, action, new Journal.Subject("section", dismissal.sectionId(), dismissal.unitId()), reason,
                dismissal.rule() + " " + dismissal.severity() + " " + words);
    }

    void onHouse(Actor by, String action, Journal.Subject subject, String reason, String details) {
        journal.record(by, action, subject, reason, details);
    }
}
