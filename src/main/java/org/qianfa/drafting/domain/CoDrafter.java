package org.qianfa.drafting.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A colleague asked to help with a section (协助起草).
 *
 * @param endedAt when the help was ended; {@code null} as long as it stands
 * @param lent    whether the help goes with a loan of the task (委派、代理) and ends with it
 */
@Embeddable
public record CoDrafter(long personId, long invitedBy, Instant invitedAt, Instant endedAt, boolean lent) {

    public boolean standing() {
        return endedAt == null;
    }

    CoDrafter ended(Instant at) {
        return standing() ? new CoDrafter(personId, invitedBy, invitedAt, at, lent) : this;
    }
}
