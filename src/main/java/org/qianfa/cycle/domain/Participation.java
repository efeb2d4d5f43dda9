package org.qianfa.cycle.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A unit's part in a year. The year is repeated here so that the database can hold the rule "once a year". */
@Embeddable
class Participation {

    @Column(name = "report_year")
    private int year;
    private Instant notifiedAt;

    protected Participation() {
    }

    Participation(int year) {
        this.year = year;
    }

    /** @return whether this was the first time */
    boolean noticed(Instant at) {
        boolean first = notifiedAt == null;
        notifiedAt = first ? at : notifiedAt;
        return first;
    }

    Instant notifiedAt() {
        return notifiedAt;
    }
}
