package org.qianfa.cycle;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;

/** Shows cycles to those who work in a participating unit or the owning one, and to system administrators. */
public interface ReadCycles {

    /**
     * Newest first.
     *
     * @param after id of the last cycle already shown, {@code null} for the first page
     */
    Page cycles(Actor reader, Long after, int size);

    /** @throws org.qianfa.shared.NotFound if there is none, or the person may not know of it */
    Detail cycle(Actor reader, long cycleId);

    record Page(List<Summary> cycles, Long next) {
    }

    record Summary(long id, int year, Unit owner, int unitCount, boolean closed) {
    }

    /**
     * @param checkedBy who checked the reports, {@code null} before
     * @param mayCheck  whether this reader may check them, once the process asks for it
     * @param mayRecount whether this reader may have the dates counted anew
     */
    record Detail(Cycles.CycleView cycle, Unit owner, List<Participant> participants, Instant openedAt, Instant checkedAt,
                  String checkedBy, String checkComment, boolean mayCheck, boolean mayRecount) {
    }

    /**
     * @param notifiedAt when the notice was recorded, {@code null} before
     * @param late       statutory dates the unit has missed and not yet made up for
     */
    record Participant(Unit unit, Instant notifiedAt, Set<Milestone> late) {
    }
}
