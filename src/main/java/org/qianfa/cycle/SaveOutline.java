package org.qianfa.cycle;

import java.util.List;
import java.util.Set;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The coordinator replaces the unit's outline template. Cycles already opened keep the sections they were opened with. */
public interface SaveOutline {

    /**
     * Departments and drafters may still be missing; the year cannot be opened until they are there.
     *
     * @param version the version the coordinator started from, {@code null} if the unit had no outline of its own
     * @param entries in order; their ordinals are not read
     * @return the mandatory elements no entry serves yet
     * @throws OutlineFlawed   if the entries do not form an outline, or name people or departments that do not belong there
     * @throws OutlineReplaced if somebody saved another outline in the meantime
     */
    Set<ContentElement> saveOutline(Actor by, long unitId, Integer version, List<OutlineEntry> entries)
        throws OutlineFlawed, OutlineReplaced;

    /** Another outline was saved since this one was read. */
    class OutlineReplaced extends Refusal {

        public OutlineReplaced() {
            super("The outline was replaced in the meantime");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }
}
