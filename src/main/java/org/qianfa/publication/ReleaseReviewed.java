package org.qianfa.publication;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** One of the three release reviews was decided; if not approved, the report goes back to consolidation and must be signed anew. */
public record ReleaseReviewed(Actor by, long reportId, long releaseId, ReleaseStep step, boolean approved) implements Fact {
}
