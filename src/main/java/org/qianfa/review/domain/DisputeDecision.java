package org.qianfa.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why the answer stands although the author of the opinion insists, as the signer decided. */
@Embeddable
public record DisputeDecision(@Column(name = "decision_reason") String reason, Long decidedBy, Instant decidedAt) {
}
