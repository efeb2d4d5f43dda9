package org.qianfa.cycle.application;

import org.qianfa.cycle.domain.Cycle;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;
import org.qianfa.shared.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes the journal, then announces the fact: in that order, since the process goes on from the announcement. */
@Component
class Announcements {

    private final Journal journal;
    private final ApplicationEventPublisher events;

    Announcements(Journal journal, ApplicationEventPublisher events) {
        this.journal = journal;
        this.events = events;
    }

    void journal(Actor by, String action, Cycle cycle, String reason, String details) {
        journal.record(by, action, new Journal.Subject("cycle", cycle.getId(), cycle.getOwnerUnitId()), reason, details);
    }

    void announce(Fact fact) {
        events.publishEvent(fact);
    }
}
