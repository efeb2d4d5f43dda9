package org.qianfa.signoff;

import org.qianfa.drafting.ReturnOrder;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** The first responsible person has returned the report instead of signing. */
public record SigningDeclined(Actor by, long reportId, ReturnOrder order) implements Fact {
}
