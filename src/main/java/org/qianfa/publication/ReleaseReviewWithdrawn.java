package org.qianfa.publication;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** One of the reviews before release was taken back. @param given by the next reviewer, not by who reviewed */
public record ReleaseReviewWithdrawn(Actor by, long reportId, long releaseId, ReleaseStep step, boolean given) implements Fact {
}
