package org.qianfa.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads years and outlines. Callers check who may see them. */
public interface Cycles {

    /** @throws org.qianfa.shared.NotFound if there is no such cycle */
    CycleView cycle(long cycleId);

    /** The unit's outline template in order; the common template if the unit has none of its own. */
    List<OutlineEntry> outline(long unitId);

    /** Problems carried over from the unit's reports of earlier years, newest first. */
    List<String> carriedProblems(long unitId, int beforeYear);

    /**
     * @param year    the year reported on; the report is written in the following spring
     * @param unitIds participating units
     */
    record CycleView(long id, int year, long ownerUnitId, List<Long> unitIds, Map<Milestone, LocalDate> dates, boolean closed) {
    }
}
