package org.qianfa.figures;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/**
 * A department has to give figures, or its head to confirm some that were given.
 *
 * @param collecting whether the report's process has passed the point where it takes along all requests made so far, so
 *                   that this one goes its own way
 */
public record FiguresRequested(Actor by, long reportId, long requestId, boolean collecting) implements Fact {
}
