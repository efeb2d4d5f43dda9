package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** A level of an enforcement decision was approved, or returned to the case handler. */
public record LevelDecided(Actor by, long matterId, DecideLevel.Level level, boolean approved) implements Fact {
}
