package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** An adviser has confirmed or insisted on every own opinion. */
public record AnswersConfirmed(Actor by, long reportId) implements Fact {
}
