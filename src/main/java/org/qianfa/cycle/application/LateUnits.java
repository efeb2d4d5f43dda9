package org.qianfa.cycle.application;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.cycle.Milestone;
import org.qianfa.cycle.OutstandingReports;
import org.qianfa.cycle.domain.OverdueUnit;
import org.qianfa.cycle.persistence.OverdueUnits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Units that missed a statutory date: put on record when it passes, shown until they have made up for it. */
@Component
class LateUnits {

    private final OverdueUnits overdue;
    private final ObjectProvider<OutstandingReports> outstanding;
    private final Planning planning;

    LateUnits(OverdueUnits overdue, ObjectProvider<OutstandingReports> outstanding, Planning planning) {
        this.overdue = overdue;
        this.outstanding = outstanding;
        this.planning = planning;
    }

    /** @return the units newly put on record */
    List<Long> record(long cycleId, Milestone passed) {
        Set<Long> known = overdue.findByCycleId(cycleId).stream().filter(unit -> unit.milestone() == passed)
            .map(OverdueUnit::unitId).collect(Collectors.toSet());
        List<Long> late = outstanding(cycleId, passed).stream().filter(unit -> !known.contains(unit)).sorted().toList();
        late.forEach(unit -> overdue.save(new OverdueUnit(cycleId, unit, passed, planning.now())));
        return late;
    }

    Map<Long, Set<Milestone>> stillLate(long cycleId) {
        Map<Long, Set<Milestone>> late = new HashMap<>();
        overdue.findByCycleId(cycleId).stream().collect(Collectors.groupingBy(OverdueUnit::milestone)).forEach((passed, units) -> {
            Set<Long> open = outstanding(cycleId, passed);
            units.stream().map(OverdueUnit::unitId).filter(open::contains)
                .forEach(unit -> late.computeIfAbsent(unit, id -> EnumSet.noneOf(Milestone.class)).add(passed));
        });
        return late;
    }

    private Set<Long> outstanding(long cycleId, Milestone due) {
        OutstandingReports reports = outstanding.getIfAvailable();
        return reports == null ? Set.of() : reports.outstandingUnits(cycleId, due);
    }
}
