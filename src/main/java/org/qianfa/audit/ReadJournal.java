package org.qianfa.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.shared.Actor;

/** Searches the journal, newest entries first. Needs {@code AUDITOR}. */
public interface ReadJournal {

    /**
     * @param before only entries with a smaller number; {@code null} for the newest
     * @param size   at most this many, between 1 and 200
     */
    Page readJournal(Actor by, Filter filter, Long before, int size);

    /** The actions the journal knows, by name; what a filter may ask for. */
    List<String> actions(Actor by);

    /**
     * What to look for; {@code null} and blank parts do not restrict.
     *
     * @param person username or displayed name, in full
     * @param action name of the use case
     * @param from   first day, {@code until} the last, both included
     */
    record Filter(String person, String action, String subjectType, Long subjectId, LocalDate from, LocalDate until) {
    }

    /** @param next pass as {@code before} for the next page; {@code null} on the last */
    record Page(List<Line> lines, Long next) {
    }

    /**
     * One entry; the person is {@code null} where the process itself acted.
     *
     * @param actingFor name of in whose place the person acted (代办), {@code null} for the own; no part of the chain
     */
    record Line(long id, Instant at, Long actorId, String actorName, String username, String action, String subjectType,
                long subjectId, Long unitId, String reason, String details, String digest, String actingFor) {
    }
}
