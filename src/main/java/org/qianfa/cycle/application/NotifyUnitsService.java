package org.qianfa.cycle.application;

import org.qianfa.cycle.NotifyUnits;
import org.qianfa.cycle.domain.Cycle;
import org.qianfa.cycle.persistence.OpenedCycles;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class NotifyUnitsService implements NotifyUnits {

    private final OpenedCycles cycles;
    private final Planning planning;
    private final Announcements announcements;

    NotifyUnitsService(OpenedCycles cycles, Planning planning, Announcements announcements) {
        this.cycles = cycles;
        this.planning = planning;
        this.announcements = announcements;
    }

    @Override
    public void notifyUnits(long cycleId) {
        Cycle cycle = cycles.findById(cycleId).orElseThrow(() -> new NotFound("cycle", cycleId));
        long noticed = cycle.notifyUnits(planning.now());
        if (noticed > 0) {
            announcements.journal(null, "NotifyUnits", cycle, null, Long.toString(noticed));
        }
    }
}
