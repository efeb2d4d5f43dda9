package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** A section handed in was taken back before anybody reviewed it. */
public record SectionWithdrawn(Actor by, long reportId, long sectionId) implements Fact {
}
