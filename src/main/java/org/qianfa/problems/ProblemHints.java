package org.qianfa.problems;

import java.util.List;
import org.qianfa.shared.Actor;

/** What is still missing about the problems a report names: hints for its authors that stop nobody. */
public interface ProblemHints {

    /** @throws org.qianfa.shared.NotFound if the person may not know of the report */
    Hints hints(Actor reader, long reportId);

    /**
     * @param unregistered     items of the report's text that are not in the register
     * @param proposed         problems of the report's year that wait to be completed
     * @param withoutCause     counted problems of the year that name no cause
     * @param withoutNextYear  open problems of the year without a measure for the next year
     * @param overdue          open problems, of whatever year, with a measure whose day has passed
     * @param mayKeep          whether this reader keeps the register
     */
    record Hints(int year, long unitId, List<String> unregistered, List<Brief> proposed, List<Brief> withoutCause, List<Brief> withoutNextYear,
                 List<Brief> overdue, boolean mayKeep) {

        public boolean nothing() {
            return unregistered.isEmpty() && proposed.isEmpty() && withoutCause.isEmpty() && withoutNextYear.isEmpty() && overdue.isEmpty();
        }
    }

    /** A problem by its first words. */
    record Brief(long id, String name) {
    }
}
