package org.qianfa.signoff;

import org.qianfa.drafting.ReturnOrder;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** The collective discussion was recorded; {@code order} is {@code null} if the report was adopted. */
public record DiscussionRecorded(Actor by, long reportId, ReturnOrder order) implements Fact {
}
