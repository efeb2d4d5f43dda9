package org.qianfa.figures;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** A department head has returned the figures of a request to those who gave them. */
public record FiguresReturned(Actor by, long reportId, long requestId) implements Fact {
}
