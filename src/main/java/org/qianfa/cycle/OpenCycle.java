package org.qianfa.cycle;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Opens the year. A district supervisor opens it for the district's units; a unit's coordinator for the own unit.
 * Every participating unit needs an outline whose sections cover the five content elements and have a department and a drafter.
 */
public interface OpenCycle {

    /**
     * Announces {@link CycleOpened}.
     *
     * @return the cycle's id
     * @throws Refusal if a unit already takes part in a cycle of that year, or an outline is incomplete
     */
    long openCycle(Actor by, Command command) throws Refusal;

    record Command(int year, long ownerUnitId, List<Long> unitIds) {
    }
}
