package org.qianfa.review;

import org.qianfa.shared.Actor;

/** The department has answered what the review of its matter found. */
public record FindingsAnswered(Actor by, long matterId) implements MatterFact {
}
