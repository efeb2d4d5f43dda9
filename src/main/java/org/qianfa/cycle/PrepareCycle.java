package org.qianfa.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;

/** Shows, before a year is opened, who could take part and what dates it would get. */
public interface PrepareCycle {

    /** The units this person may open a year for, by name; empty for most people. */
    List<Unit> owners(Actor by);

    /** The year most likely to be opened today. */
    int suggestedYear();

    /**
     * @throws org.qianfa.shared.NotFound     if there is no such unit or the person does not work there
     * @throws org.qianfa.shared.NotPermitted if the person may not open the year for it
     */
    Preparation prepareCycle(Actor by, long ownerUnitId, int year);

    /** @param holidaysKnown whether the holidays of the spring in question are in the calendar */
    record Preparation(int year, Unit owner, List<Candidate> candidates, Map<Milestone, LocalDate> dates, boolean holidaysKnown) {
    }

    /**
     * @param takesPart whether the unit already takes part in a cycle of that year
     * @param gap       what its outline lacks, {@code null} if nothing
     */
    record Candidate(Unit unit, boolean takesPart, OutlineIncomplete.Gap gap) {

        public boolean ready() {
            return !takesPart && gap == null;
        }
    }
}
