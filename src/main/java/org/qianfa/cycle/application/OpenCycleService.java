package org.qianfa.cycle.application;

import java.util.List;
import org.qianfa.cycle.CycleOpened;
import org.qianfa.cycle.OpenCycle;
import org.qianfa.cycle.domain.Cycle;
import org.qianfa.cycle.persistence.OpenedCycles;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class OpenCycleService implements OpenCycle {

    private final OpenedCycles cycles;
    private final Entrance entrance;
    private final Planning planning;
    private final Announcements announcements;

    OpenCycleService(OpenedCycles cycles, Entrance entrance, Planning planning, Announcements announcements) {
        this.cycles = cycles;
        this.entrance = entrance;
        this.planning = planning;
        this.announcements = announcements;
    }

    @Override
    public long openCycle(Actor by, Command command) throws Refusal {
        int year = command.year();
        List<Unit> units = entrance.admit(by, command);
        // Flushed before the process starts, so that a unit opened twice at the same moment fails here.
        Cycle cycle = cycles.saveAndFlush(new Cycle(year, command.ownerUnitId(), command.unitIds(), planning.dates(year),
            by.id(), planning.now()));
        announcements.journal(by, "OpenCycle", cycle, null,
            year + ": " + String.join("、", units.stream().map(Unit::name).toList()));
        announcements.announce(new CycleOpened(by, cycle.getId(), year, command.ownerUnitId()));
        return cycle.getId();
    }
}
