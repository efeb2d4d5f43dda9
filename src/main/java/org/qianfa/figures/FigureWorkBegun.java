package org.qianfa.figures;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Piecework;

/**
 * A figure, its evidence or its place in the text is about to change.
 *
 * @param requestId the request the figure belongs to, {@code null} if nobody asked for it
 */
public record FigureWorkBegun(Actor by, Long reportId, Long requestId) implements Piecework {
}
