package org.qianfa.cycle.application;

import java.util.List;
import org.qianfa.cycle.Milestone;
import org.qianfa.cycle.RecordOverdueReports;
import org.qianfa.cycle.domain.Cycle;
import org.qianfa.cycle.persistence.OpenedCycles;
import org.qianfa.people.Directory;
import org.qianfa.people.Unit;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RecordOverdueReportsService implements RecordOverdueReports {

    private final OpenedCycles cycles;
    private final LateUnits lateUnits;
    private final Directory directory;
    private final Announcements announcements;

    RecordOverdueReportsService(OpenedCycles cycles, LateUnits lateUnits, Directory directory, Announcements announcements) {
        this.cycles = cycles;
        this.lateUnits = lateUnits;
        this.directory = directory;
        this.announcements = announcements;
    }

    @Override
    public void recordOverdueReports(long cycleId, Milestone passed) {
        if (passed != Milestone.REPORTED && passed != Milestone.PUBLISHED) {
            throw new IllegalArgumentException(passed + " is no statutory date");
        }
        Cycle cycle = cycles.findById(cycleId).orElseThrow(() -> new NotFound("cycle", cycleId));
        List<Long> late = lateUnits.record(cycleId, passed);
        if (!late.isEmpty()) {
            List<String> names = directory.units(late).stream().map(Unit::name).toList();
            announcements.journal(null, "RecordOverdueReports", cycle, null, passed + ": " + String.join("、", names));
        }
    }
}
