package org.qianfa.audit.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;

/** What happened, before it has its place in the chain. Times are kept in microseconds, as every database keeps them. */
public record Entry(Instant at, Long actorId, String actorName, String username, String action, String subjectType,
                    long subjectId, Long unitId, String reason, String details) {

    public Entry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    public static Entry of(Instant at, Actor by, String action, Journal.Subject subject, String reason, String details) {
        return new Entry(at, by == null ? null : by.id(), by == null ? null : by.displayName(),
            by == null ? null : by.username(), action, subject.type(), subject.id(), subject.unitId(), reason, details);
    }
}
