package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** A section under way was given to another drafter. */
public record DrafterChanged(Actor by, long reportId, long sectionId, long from, long to) implements Fact {
}
