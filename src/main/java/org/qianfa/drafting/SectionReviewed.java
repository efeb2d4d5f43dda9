package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** A department head has approved a section or returned it to its drafter. */
public record SectionReviewed(Actor by, long reportId, long sectionId, boolean approved) implements Fact {
}
