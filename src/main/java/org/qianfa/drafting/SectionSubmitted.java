package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** A drafter has handed a section to the department head. */
public record SectionSubmitted(Actor by, long reportId, long sectionId) implements Fact {
}
