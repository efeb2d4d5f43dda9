package org.qianfa.cycle;

import java.util.List;
import java.util.Objects;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Opens the year. A district supervisor opens it for the district's units; a unit's coordinator for the own unit.
 * Every participating unit needs an outline whose sections cover the mandatory content elements and have a department
 * and a drafter.
 */
public interface OpenCycle {

    /**
     * Announces {@link CycleOpened}.
     *
     * @return the cycle's id
     * @throws YearNotOpen       if the year cannot be reported on
     * @throws NoUnits           if no unit was chosen
     * @throws UnitTakesPart     if a unit already takes part in a cycle of that year
     * @throws OutlineIncomplete if an outline is incomplete
     */
    long openCycle(Actor by, Command command) throws Refusal;

    record Command(int year, long ownerUnitId, List<Long> unitIds) {

        public Command {
            unitIds = unitIds == null ? List.of() : unitIds.stream().filter(Objects::nonNull).distinct().toList();
        }
    }

    /** The year has not begun, or lies before the reports began. */
    class YearNotOpen extends Refusal {

        public YearNotOpen(int year) {
            super("The year " + year + " cannot be reported on", Integer.toString(year));
        }
    }

    /** A year without units has no reports. */
    class NoUnits extends Refusal {

        public NoUnits() {
            super("No unit was chosen");
        }
    }

    /** A unit reports once on a year. */
    class UnitTakesPart extends Refusal {

        public UnitTakesPart(String unitName, int year) {
            super(unitName + " already takes part in " + year, unitName, Integer.toString(year));
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }
}
