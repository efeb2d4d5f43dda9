package org.qianfa.cycle.application;

import java.util.List;
import org.qianfa.cycle.OpenCycle.Command;
import org.qianfa.cycle.OpenCycle.NoUnits;
import org.qianfa.cycle.OpenCycle.UnitTakesPart;
import org.qianfa.cycle.persistence.OpenedCycles;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** All that must hold before a year is opened, in the order in which it can be known: person, year, units, outlines. */
@Component
class Entrance {

    private final OpenedCycles cycles;
    private final Participants participants;
    private final OutlineGaps outlines;
    private final Planning planning;

    Entrance(OpenedCycles cycles, Participants participants, OutlineGaps outlines, Planning planning) {
        this.cycles = cycles;
        this.participants = participants;
        this.outlines = outlines;
        this.planning = planning;
    }

    /** @return the units taking part */
    List<Unit> admit(Actor by, Command command) throws Refusal {
        List<Unit> units = participants.chosen(by, command.ownerUnitId(), command.unitIds());
        planning.requireReportable(command.year());
        if (units.isEmpty()) {
            throw new NoUnits();
        }
        List<Long> taken = cycles.takingPart(command.year(), command.unitIds());
        for (Unit unit : units) {
            if (taken.contains(unit.id())) {
                throw new UnitTakesPart(unit.name(), command.year());
            }
        }
        outlines.require(units);
        return units;
    }
}
