package org.qianfa.signoff.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.qianfa.drafting.ReportView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.VerdictWithdrawn;
import org.qianfa.signoff.domain.Ruling;
import org.qianfa.signoff.domain.Verdict;
import org.qianfa.signoff.persistence.Verdicts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a decision on record, into the journal, and last of all announces it. */
@Component
class Rulings {

    private final Verdicts verdicts;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rulings(Verdicts verdicts, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.verdicts = verdicts;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    void record(String useCase, ReportView report, Ruling ruling, Fact fact) {
        Actor by = fact.by();
        String textDigest = Sm3.hex(report.text());
        verdicts.save(Verdict.on(report.id(), report.unitId(), textDigest, ruling).by(by, clock.instant()));
        journal.record(by, useCase, new Journal.Subject("report", report.id(), report.unitId()), ruling.opinion(),
                details(ruling));
        events.publishEvent(fact);
    }

    /** A decision that stood no longer does. */
    void withdrawn(String useCase, ReportView report, String reason, VerdictWithdrawn fact) {
        journal.record(fact.by(), useCase, new Journal.Subject("report", report.id(), report.unitId()), reason, fact.step().name());
        events.publishEvent(fact);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Not the text's digest: who reads the journal alone could find out by trying what was masked. */
    private static String details(Ruling ruling) {
        return (ruling.favourable() ? "passed" : "returned") + (ruling.disclosed() == null ? "" : ", " + ruling.disclosed().disclosure().word());
    }
}
