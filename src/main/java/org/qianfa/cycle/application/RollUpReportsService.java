package org.qianfa.cycle.application;

import org.qianfa.cycle.RollUpReports;
import org.qianfa.cycle.domain.Cycle;
import org.qianfa.cycle.persistence.OpenedCycles;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RollUpReportsService implements RollUpReports {

    private final OpenedCycles cycles;
    private final Planning planning;
    private final Announcements announcements;

    RollUpReportsService(OpenedCycles cycles, Planning planning, Announcements announcements) {
        this.cycles = cycles;
        this.planning = planning;
        this.announcements = announcements;
    }

    @Override
    public void rollUpReports(long cycleId) {
        Cycle cycle = cycles.findById(cycleId).orElseThrow(() -> new NotFound("cycle", cycleId));
        if (cycle.close(planning.now())) {
            announcements.journal(null, "RollUpReports", cycle, null, null);
        }
    }
}
