package org.qianfa.problems.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.qianfa.problems.ProblemView.Kind;
import org.qianfa.problems.domain.Problem;
import org.qianfa.problems.persistence.Happenings;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.springframework.stereotype.Component;

/** Knows the time, writes the history of problems and the journal. */
@Component
class ProblemAnnals {

    private static final int LONGEST = 4000;

    private final Happenings happenings;
    private final Journal journal;
    private final Clock clock;

    ProblemAnnals(Happenings happenings, Journal journal, Clock clock) {
        this.happenings = happenings;
        this.journal = journal;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /** @param words what the history tells, cut where they are too long */
    void happened(Actor by, Problem problem, Kind kind, String words) {
        happened(by, problem, kind, new Told(words, null, ""));
    }

    void happened(Actor by, Problem problem, Kind kind, Told told) {
        String words = told.words().length() > LONGEST ? told.words().substring(0, LONGEST - 1) + "…" : told.words();
        happenings.add(new Happenings.Kept(problem.id(), kind, words, told.day(), told.document(), by == null ? null : by.id(), now()));
    }

    void record(Actor by, String action, Problem problem, String reason, String details) {
        journal.record(by, action, new Journal.Subject("problem", problem.id(), problem.unitId()), reason, details);
    }

    void onReport(Actor by, String action, Journal.Subject report, String details) {
        journal.record(by, action, report, null, details);
    }

    /** @param day of evidence, else {@code null} */
    record Told(String words, LocalDate day, String document) {
    }
}
