package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** A check that had passed was taken back. @param given by whoever has the report next, not by who checked */
public record DocumentCheckWithdrawn(Actor by, long reportId, boolean given) implements Fact {
}
