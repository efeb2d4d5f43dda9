package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Piecework;

/** A revision, or the order of the sections, is about to change without the step being finished. */
public record TextWorkedOn(Actor by, Long reportId) implements Piecework {
}
