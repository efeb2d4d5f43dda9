package org.qianfa.publication;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/**
 * One of the three release reviews was decided. If not approved, the release goes back to a review passed before, or the report
 * goes back to consolidation and must be signed anew.
 *
 * @param next the review the release waits for now, {@code null} if for none
 */
public record ReleaseReviewed(Actor by, long reportId, long releaseId, ReleaseStep step, boolean approved, ReleaseStep next) implements Fact {

    /** In order: the review that follows, or consolidation. */
    public ReleaseReviewed(Actor by, long reportId, long releaseId, ReleaseStep step, boolean approved) {
        this(by, reportId, releaseId, step, approved, approved ? step.following() : null);
    }

    public boolean toConsolidation() {
        return !approved && next == null;
    }
}
