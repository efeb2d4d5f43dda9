package org.qianfa.cycle;

import java.time.LocalDate;
import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Counts the dates of a running year anew by the calendar in force: after a year's holidays were announced, or days were
 * corrected. For those who may open the year for its owning unit. Dates that have passed, and the statutory ones, stay.
 */
public interface RecountPlan {

    /**
     * What would move, in the order of the steps.
     *
     * @throws org.qianfa.shared.NotFound     if there is no such year, or the person may not know of it
     * @throws org.qianfa.shared.NotPermitted if the person may not open the year
     */
    List<Move> moves(Actor by, long cycleId);

    /**
     * Announces {@link PlanRecounted}; open tasks get the new dates.
     *
     * @throws org.qianfa.shared.OutOfStep if the year is closed
     * @throws PlanReasonMissing           without a reason
     * @throws PlanStands                  if nothing would move
     */
    void recountPlan(Actor by, long cycleId, String reason) throws Refusal;

    record Move(Milestone milestone, LocalDate from, LocalDate to) {
    }

    /** Whoever moves the dates of others says why. */
    final class PlanReasonMissing extends Refusal {

        public PlanReasonMissing() {
            super("moving the dates of a year needs a reason");
        }
    }

    /** By the calendar in force the dates are what they are. */
    final class PlanStands extends Refusal {

        public PlanStands() {
            super("no date would move");
        }
    }
}
