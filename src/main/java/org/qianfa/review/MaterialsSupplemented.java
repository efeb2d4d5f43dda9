package org.qianfa.review;

import org.qianfa.shared.Actor;

/** Missing materials were supplied. */
public record MaterialsSupplemented(Actor by, long matterId, Long reportId) implements MatterFact {
}
