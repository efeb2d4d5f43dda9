package org.qianfa.cooperation;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** A question was answered. @param askerId who asked */
public record AdviceAnswered(Actor by, long questionId, long reportId, long askerId) implements Fact {
}
