package org.qianfa.cycle.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.cycle.Milestone;
import org.qianfa.cycle.PlanRecounted;
import org.qianfa.cycle.RecountPlan;
import org.qianfa.cycle.domain.Cycle;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RecountPlanService implements RecountPlan {

    private final ReadableCycles cycles;
    private final Planning planning;
    private final Announcements announcements;

    RecountPlanService(ReadableCycles cycles, Planning planning, Announcements announcements) {
        this.cycles = cycles;
        this.planning = planning;
        this.announcements = announcements;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Move> moves(Actor by, long cycleId) {
        return moves(opened(by, cycleId));
    }

    @Override
    public void recountPlan(Actor by, long cycleId, String reason) throws Refusal {
        Cycle cycle = opened(by, cycleId);
        if (cycle.isClosed()) {
            throw new OutOfStep("Cycle " + cycleId + " is closed");
        }
        if (reason == null || reason.isBlank()) {
            throw new PlanReasonMissing();
        }
        List<Move> moves = moves(cycle);
        if (moves.isEmpty()) {
            throw new PlanStands();
        }
        cycle.plan(moves.stream().collect(Collectors.toMap(Move::milestone, Move::to)));
        announcements.journal(by, "RecountPlan", cycle, reason.strip(),
            moves.stream().map(move -> move.milestone() + " " + move.from() + " → " + move.to()).collect(Collectors.joining("; ")));
        announcements.announce(new PlanRecounted(by, cycleId, moves));
    }

    private Cycle opened(Actor by, long cycleId) {
        Cycle cycle = cycles.readable(by, cycleId);
        if (!by.holds(Role.DISTRICT_SUPERVISOR, cycle.getOwnerUnitId()) && !by.holds(Role.COORDINATOR, cycle.getOwnerUnitId())) {
            throw new NotPermitted("Only who may open the year moves its dates");
        }
        return cycle;
    }

    private List<Move> moves(Cycle cycle) {
        LocalDate today = planning.today();
        Map<Milestone, LocalDate> then = planning.recounted(cycle.getYear(), cycle.getOpenedAt());
        Map<Milestone, LocalDate> now = cycle.getDates();
        return cycle.isClosed() ? List.of() : Arrays.stream(Milestone.values()).filter(milestone -> !now.get(milestone).isBefore(today))
            .map(milestone -> new Move(milestone, now.get(milestone), then.get(milestone).isBefore(today) ? today : then.get(milestone)))
            .filter(move -> !move.to().equals(move.from())).toList();
    }
}
