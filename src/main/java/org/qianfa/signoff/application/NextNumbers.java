package org.qianfa.signoff.application;

import org.qianfa.signoff.NumberTemplateFlawed.Template;
import org.qianfa.signoff.persistence.NumberCounters;
import org.qianfa.signoff.persistence.Registrations;
import org.springframework.stereotype.Component;

/** The numbers a unit gives: by its counters, and never below what stands in its register. */
@Component
class NextNumbers {

    private final NumberCounters counters;
    private final Registrations registrations;

    NextNumbers(NumberCounters counters, Registrations registrations) {
        this.counters = counters;
        this.registrations = registrations;
    }

    /** The one that would be given now. */
    int next(long unitId, Template which, int year) {
        return Math.max(counters.lastGiven(unitId, which, year), registered(unitId, which, year)) + 1;
    }

    /** The highest in use, 0 before the first. */
    int lastUsed(long unitId, Template which, int year) {
        return Math.max(counters.lastUsed(unitId, which, year), registered(unitId, which, year));
    }

    /** Takes the next one, in the transaction that uses it. */
    int take(long unitId, Template which, int year) {
        return counters.take(unitId, which, year, registered(unitId, which, year));
    }

    /** @return {@code false} if it was used meanwhile; then nothing is set */
    boolean set(long unitId, Template which, int year, int next) {
        return counters.set(unitId, which, year, next);
    }

    private int registered(long unitId, Template which, int year) {
        return which == Template.DOCUMENT ? registrations.lastSequence(unitId, year) : 0;
    }
}
