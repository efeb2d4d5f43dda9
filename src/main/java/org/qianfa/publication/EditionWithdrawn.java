package org.qianfa.publication;

import java.time.Instant;
import org.qianfa.shared.Gone;

/** Readers asked for an edition that was withdrawn. */
public class EditionWithdrawn extends Gone {

    private final transient Instant withdrawnAt;
    private final Long corrected;

    /** @param corrected the edition to be read instead, {@code null} if there is none */
    public EditionWithdrawn(long editionId, Instant withdrawnAt, Long corrected) {
        super("edition " + editionId + " was withdrawn at " + withdrawnAt);
        this.withdrawnAt = withdrawnAt;
        this.corrected = corrected;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public Long corrected() {
        return corrected;
    }
}
