package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** A section that is not being drafted now has another drafter, should it come back. */
public record DrafterSucceeded(Actor by, long reportId, long sectionId, long from, long to) implements Fact {
}
