package org.qianfa.cycle.application;

import java.util.List;
import org.qianfa.cycle.domain.Cycle;
import org.qianfa.cycle.persistence.OpenedCycles;
import org.qianfa.cycle.persistence.OpenedCycles.Row;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Role;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The cycles a person may know of: those of the units worked in, as owner or participant; all, for system administrators. */
@Component
class ReadableCycles {

    private final OpenedCycles cycles;

    ReadableCycles(OpenedCycles cycles) {
        this.cycles = cycles;
    }

    Cycle readable(Actor reader, long cycleId) {
        return cycles.findById(cycleId).filter(cycle -> mayRead(reader, cycle))
            .orElseThrow(() -> new NotFound("cycle", cycleId));
    }

    List<Row> page(Actor reader, Long after, int size) {
        long before = after == null ? Long.MAX_VALUE : after;
        if (reader.holds(Role.SYSTEM_ADMIN)) {
            return cycles.all(before, Limit.of(size));
        }
        List<Long> units = reader.grants().stream().filter(grant -> !grant.role().administrative()).map(Grant::unitId)
            .distinct().toList();
        return units.isEmpty() ? List.of() : cycles.ofUnits(units, before, Limit.of(size));
    }

    private static boolean mayRead(Actor reader, Cycle cycle) {
        return reader.holds(Role.SYSTEM_ADMIN) || reader.worksIn(cycle.getOwnerUnitId())
            || cycle.getUnitIds().stream().anyMatch(reader::worksIn);
    }
}
