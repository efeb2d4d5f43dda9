package org.qianfa.review.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qianfa.review.PlaceAnnotation.Act;

/** Where a person said that an annotation stands on a revision. Never changed; a later one counts from then on. */
@Entity
@Table(name = "review_confirmed_place")
public class ConfirmedPlace {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long opinionId;
    @Embedded
    private Words words;
    @Enumerated(EnumType.STRING)
    private Act act;
    private long placedBy;
    private Instant placedAt;

    protected ConfirmedPlace() {
    }

    public ConfirmedPlace(long opinionId, Words words, Act act, long placedBy, Instant placedAt) {
        this.opinionId = opinionId;
        this.words = words;
        this.act = act;
        this.placedBy = placedBy;
        this.placedAt = placedAt;
    }

    /** @param paragraphId of the paragraph they begin in @param startAt UTF-16 offset in the section's text */
    @Embeddable
    public record Words(long sectionId, long revisionId, long paragraphId, int startAt, int endAt, String quote) {
    }

    public long getOpinionId() {
        return opinionId;
    }

    public Words getWords() {
        return words;
    }
}
