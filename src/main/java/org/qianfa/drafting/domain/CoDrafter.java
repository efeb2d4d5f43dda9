package org.qianfa.drafting.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A colleague asked to help with a section (协助起草).
 *
 * @param endedAt when the help was ended; {@code null} as long as it stands
 */
@Embeddable
public record CoDrafter(long personId, long invitedBy, Instant invitedAt, Instant endedAt) {

    public boolean standing() {
        return endedAt == null;
    }

    CoDrafter ended(Instant at) {
        return standing() ? new CoDrafter(personId, invitedBy, invitedAt, at) : this;
    }
}
