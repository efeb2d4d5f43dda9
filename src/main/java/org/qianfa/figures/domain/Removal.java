package org.qianfa.figures.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who took a figure out of its ledger, when and why. */
@Embeddable
public record Removal(Long removedBy, Instant removedAt, String removalReason) {
}
