package org.qianfa.review.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.qianfa.review.LegalityOutcome;

/**
 * What the approver decided last.
 *
 * @param outcome {@code null} if the matter was sent back
 */
@Embeddable
public record Approval(Long approvedBy, Instant approvedAt, String approverNote, @Enumerated(EnumType.STRING) LegalityOutcome outcome) {

    static final Approval NONE = new Approval(null, null, null, null);

    public static Approval by(long personId, Instant at, String note) {
        return new Approval(personId, at, note, null);
    }

    Approval with(LegalityOutcome approved) {
        return new Approval(approvedBy, approvedAt, approverNote, approved);
    }
}
