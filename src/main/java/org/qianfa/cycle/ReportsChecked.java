package org.qianfa.cycle;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** The supervisor has checked all reports of the year. */
public record ReportsChecked(Actor by, long cycleId) implements Fact {
}
