package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** The answers to the legal opinions on a report may be changed again. @param given by an adviser, not by the coordinator */
public record AnswersWithdrawn(Actor by, long reportId, boolean given) implements Fact {
}
