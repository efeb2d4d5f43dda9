package org.qianfa.review.application;

import java.time.Clock;
import java.time.Instant;
import org.qianfa.review.PersonMentioned;
import org.qianfa.review.domain.Matter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Piecework;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every use case of the review does besides its own work: look at the clock, write the journal, announce. */
@Component
class Proceedings {

    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proceedings(Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void record(Actor by, String action, Matter matter, String reason, String details) {
        journal.record(by, action, new Journal.Subject("matter", matter.id(), matter.submission().unitId()), reason, details);
    }

    void record(Actor by, String action, String type, long id, long unitId, String reason) {
        journal.record(by, action, new Journal.Subject(type, id, unitId), reason, null);
    }

    /** What the process did by itself: nobody gave a reason. */
    void recordOfProcess(String action, long reportId, long unitId, String details) {
        journal.record(null, action, new Journal.Subject("report", reportId, unitId), null, details);
    }

    void announce(Fact fact) {
        events.publishEvent(fact);
    }

    /** Before anything of it is kept. */
    void begins(Piecework piece) {
        events.publishEvent(piece);
    }

    void tell(PersonMentioned mentioned) {
        events.publishEvent(mentioned);
    }
}
