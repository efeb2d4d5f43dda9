package org.qianfa.review.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.qianfa.review.LegalityOutcome;

/**
 * What the approver decided last.
 *
 * @param outcome        {@code null} if the matter was sent back
 * @param unheardBecause why it was approved although no adviser called gave an opinion, otherwise {@code null}
 */
@Embeddable
public record Approval(Long approvedBy, Instant approvedAt, String approverNote, @Enumerated(EnumType.STRING) LegalityOutcome outcome,
                       String unheardBecause) {

    static final Approval NONE = new Approval(null, null, null, null, null);

    public static Approval by(long personId, Instant at, String note) {
        return new Approval(personId, at, note, null, null);
    }

    Approval with(LegalityOutcome approved) {
        return new Approval(approvedBy, approvedAt, approverNote, approved, unheardBecause);
    }

    /** @param why {@code null} if an adviser was heard or none was called */
    public Approval unheard(String why) {
        return new Approval(approvedBy, approvedAt, approverNote, outcome, why);
    }
}
