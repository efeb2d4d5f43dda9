package org.qianfa.review;

import org.qianfa.shared.Actor;

/** A legal adviser has concluded the own review (审查). */
public record OpinionGiven(Actor by, long matterId, Long reportId) implements MatterFact {
}
