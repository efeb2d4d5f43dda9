package org.qianfa.signoff;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** A decision that let the report pass was taken back. @param given by whoever decides next, not by who decided */
public record VerdictWithdrawn(Actor by, long reportId, SignoffStep step, boolean given) implements Fact {
}
