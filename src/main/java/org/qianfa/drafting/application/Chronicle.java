package org.qianfa.drafting.application;

import java.time.Clock;
import java.time.Instant;
import org.qianfa.drafting.TextWorkedOn;
import org.qianfa.drafting.domain.Report;
import org.qianfa.drafting.domain.Section;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;
import org.qianfa.shared.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Knows the time, writes the journal and announces facts. */
@Component
class Chronicle {

    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Chronicle(Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void onReport(Actor by, String action, Report report, String reason, String details) {
        journal.record(by, action, new Journal.Subject("report", report.getId(), report.getUnitId()), reason, details);
    }

    void onSection(Actor by, String action, Section section, String reason, String details) {
        journal.record(by, action, new Journal.Subject("section", section.getId(), section.getReport().getUnitId()), reason,
                details);
    }

    /** Before anything of it is kept. */
    void beginsWork(Actor by, Report report) {
        events.publishEvent(new TextWorkedOn(by, report.getId()));
    }

    void announce(Fact fact) {
        events.publishEvent(fact);
    }
}
