package org.qianfa.figures;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** A department head has confirmed the figures of a request. */
public record FiguresConfirmed(Actor by, long reportId, long requestId) implements Fact {
}
