package org.qianfa.signoff;

import org.qianfa.drafting.ReturnOrder;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** Secrecy was reviewed and disclosure decided; {@code order} is {@code null} if approved. */
public record SecrecyReviewed(Actor by, long reportId, boolean disclosed, ReturnOrder order) implements Fact {
}
