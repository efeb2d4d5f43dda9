package org.qianfa.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.qianfa.review.DecideLevel.Level;

/** What one person decided on one level. */
@Embeddable
public record DecidedLevel(@Enumerated(EnumType.STRING) Level level, long personId, boolean approved,
                           @Column(name = "level_note") String note, Instant decidedAt) {

    public DecidedLevel {
        note = note == null ? "" : note.strip();
    }
}
