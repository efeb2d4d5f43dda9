package org.qianfa.review;

import org.qianfa.shared.Actor;

/** A level of an enforcement decision was approved, or returned to the case handler. */
public record LevelDecided(Actor by, long matterId, DecideLevel.Level level, boolean approved) implements MatterFact {
}
