package org.qianfa.cooperation;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** Somebody was asked for advice, or asked on. */
public record AdviceAsked(Actor by, long questionId, long reportId, long askedId) implements Fact {
}
