package org.qianfa.publication;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/**
 * A reported error was judged.
 *
 * @param reopened whether the report was opened again because of it; an accepted error may also join a rework under way
 */
public record CorrectionJudged(Actor by, long correctionId, long reportId, boolean accepted, boolean reopened) implements Fact {
}
