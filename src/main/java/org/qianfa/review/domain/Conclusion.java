package org.qianfa.review.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterView;
import org.qianfa.review.MatterView.Capacity;

/** How one person concluded the own review of a matter. */
@Entity
@Table(name = "review_conclusion")
public class Conclusion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Enumerated(EnumType.STRING)
    private LegalityOutcome outcome;

    private String summary;

    private Instant concludedAt;

    private boolean standing = true;

    protected Conclusion() {
    }

    Conclusion(MatterView.Conclusion given) {
        this.personId = given.personId();
        this.capacity = given.capacity();
        this.outcome = given.outcome();
        this.summary = given.summary();
        this.concludedAt = given.at();
    }

    void reopen() {
        standing = false;
    }

    boolean standing() {
        return standing;
    }

    boolean by(long person) {
        return personId == person;
    }

    boolean in(Capacity role) {
        return capacity == role;
    }

    LegalityOutcome outcome() {
        return outcome;
    }

    MatterView.Conclusion view() {
        return new MatterView.Conclusion(personId, capacity, outcome, summary, concludedAt, standing);
    }
}
