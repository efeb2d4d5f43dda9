package org.qianfa.checks;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Piecework;

/** A finding is about to be dismissed, or its dismissal to be withdrawn. */
public record MarkBegun(Actor by, Long reportId) implements Piecework {
}
