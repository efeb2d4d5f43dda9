package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Piecework;

/** A single opinion is about to be answered, or an amended file to be handed in. @param reportId {@code null} for matters of other kinds */
public record AnswerBegun(Actor by, Long reportId, long matterId) implements Piecework {
}
