package org.qianfa.cooperation.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.qianfa.cooperation.domain.Topic;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;
import org.qianfa.shared.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Knows the time, enters into the journal of the report what people did, and announces it. */
@Component
class CooperationRecords {

    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CooperationRecords(Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return day(now());
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /** @param reason may be {@code null} or empty */
    void record(Actor by, String action, Topic topic, String reason, String details) {
        journal.record(by, action, new Journal.Subject("report", topic.getReportId(), topic.getUnitId()),
                reason == null || reason.isEmpty() ? null : reason, details);
    }

    void announce(Fact fact) {
        events.publishEvent(fact);
    }
}
