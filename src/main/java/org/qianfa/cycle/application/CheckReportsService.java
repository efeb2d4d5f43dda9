package org.qianfa.cycle.application;

import org.qianfa.cycle.CheckReports;
import org.qianfa.cycle.ReportsChecked;
import org.qianfa.cycle.domain.Cycle;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CheckReportsService implements CheckReports {

    private final ReadableCycles cycles;
    private final Planning planning;
    private final Announcements announcements;

    CheckReportsService(ReadableCycles cycles, Planning planning, Announcements announcements) {
        this.cycles = cycles;
        this.planning = planning;
        this.announcements = announcements;
    }

    @Override
    public void checkReports(Actor by, long cycleId, String comment) {
        Cycle cycle = cycles.readable(by, cycleId);
        if (!by.holds(Role.DISTRICT_SUPERVISOR, cycle.getOwnerUnitId())) {
            throw new NotPermitted("Only the supervisor of the owning unit checks the reports");
        }
        if (cycle.isChecked() || cycle.isClosed()) {
            throw new OutOfStep("Cycle " + cycleId + " was already checked or closed");
        }
        cycle.check(by.id(), comment, planning.now());
        announcements.journal(by, "CheckReports", cycle, comment, null);
        announcements.announce(new ReportsChecked(by, cycleId));
    }
}
