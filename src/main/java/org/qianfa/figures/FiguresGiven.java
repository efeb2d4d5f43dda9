package org.qianfa.figures;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** A department has given all figures of a request. */
public record FiguresGiven(Actor by, long reportId, long requestId) implements Fact {
}
