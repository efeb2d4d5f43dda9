package org.qianfa.signoff;

import org.qianfa.drafting.ReturnOrder;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** The deputy leader in charge has reviewed; {@code order} is {@code null} if approved. */
public record DeputyLeaderReviewed(Actor by, long reportId, ReturnOrder order) implements Fact {
}
