package org.qianfa.review;

import org.qianfa.drafting.ReturnOrder;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** The office has checked the document (核稿); {@code order} is {@code null} if it passed. */
public record DocumentChecked(Actor by, long reportId, ReturnOrder order) implements Fact {
}
