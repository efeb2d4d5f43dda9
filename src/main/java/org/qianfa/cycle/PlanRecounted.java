package org.qianfa.cycle;

import java.util.List;
import java.util.Optional;
import org.qianfa.cycle.RecountPlan.Move;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** Dates of a running year were counted anew. */
public record PlanRecounted(Actor by, long cycleId, List<Move> moves) implements Fact {

    /** Empty if the date of that step stands. */
    public Optional<Move> of(Milestone milestone) {
        return moves.stream().filter(move -> move.milestone() == milestone).findFirst();
    }
}
