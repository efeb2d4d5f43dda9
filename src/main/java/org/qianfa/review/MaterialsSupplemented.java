package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** Missing materials were supplied. */
public record MaterialsSupplemented(Actor by, long matterId, Long reportId) implements Fact {
}
