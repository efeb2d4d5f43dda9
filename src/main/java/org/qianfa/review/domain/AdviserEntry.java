package org.qianfa.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qianfa.review.AdviserAssignment.Candidate;
import org.qianfa.review.AdviserAssignment.Conflict;
import org.qianfa.review.AdviserAssignment.Entry;
import org.qianfa.review.AdviserAssignment.Step;

/** One decision on one adviser of a matter, with what it was based on. Never changed. */
@Entity
@Table(name = "review_adviser_entry")
public class AdviserEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long matterId;

    private Long reportId;

    private long personId;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Column(name = "open_reviews")
    private int load;

    private boolean fits;

    @Enumerated(EnumType.STRING)
    private Conflict conflict;

    private String reason;

    private long enteredBy;

    private Instant enteredAt;

    protected AdviserEntry() {
    }

    public AdviserEntry(Matter matter, Candidate about, Step step, String reason, long by, Instant at) {
        this.matterId = matter.id();
        this.reportId = matter.submission().reportId();
        this.personId = about.personId();
        this.step = step;
        this.load = about.load();
        this.fits = about.fits();
        this.conflict = about.conflict();
        this.reason = reason;
        this.enteredBy = by;
        this.enteredAt = at;
    }

    public Entry view() {
        return new Entry(personId, step, load, fits, conflict, reason, enteredBy, enteredAt);
    }
}
