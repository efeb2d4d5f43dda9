package org.qianfa.drafting;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** The coordinator has confirmed who drafts what. */
public record SectionsAssigned(Actor by, long reportId, List<Long> sectionIds) implements Fact {
}
