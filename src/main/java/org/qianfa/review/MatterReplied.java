package org.qianfa.review;

import org.qianfa.shared.Actor;

/** The approved outcome of a review was replied (审查意见回复); {@code by} is {@code null}, the process replies. */
public record MatterReplied(Actor by, long matterId, Long reportId) implements MatterFact {
}
