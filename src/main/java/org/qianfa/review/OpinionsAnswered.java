package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** Every legal opinion on the report has an answer. */
public record OpinionsAnswered(Actor by, long reportId) implements Fact {
}
