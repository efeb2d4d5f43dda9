package org.qianfa.figures;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/**
 * Nobody has to give or confirm the figures of a request any more.
 *
 * @param collecting whether a process already waits for it, see {@link FiguresRequested}
 */
public record RequestWithdrawn(Actor by, long reportId, long requestId, boolean collecting) implements Fact {
}
