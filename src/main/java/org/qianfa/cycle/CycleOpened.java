package org.qianfa.cycle;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** A year was opened. */
public record CycleOpened(Actor by, long cycleId, int year, long ownerUnitId) implements Fact {
}
