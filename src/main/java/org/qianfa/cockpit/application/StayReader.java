package org.qianfa.cockpit.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.cockpit.StageStep;
import org.qianfa.cockpit.domain.Stay;
import org.qianfa.cockpit.persistence.CockpitStages;
import org.qianfa.cockpit.persistence.CockpitStages.Moments;
import org.qianfa.cockpit.persistence.WatchedReports.Row;
import org.qianfa.people.Directory;
import org.qianfa.people.Unit;
import org.qianfa.people.UnitKind;
import org.springframework.stereotype.Component;

/** Reads the stays of reports. */
@Component
class StayReader {

    private final CockpitStages stages;
    private final StageReader steps;
    private final Directory directory;
    private final Clock clock;

    StayReader(CockpitStages stages, StageReader steps, Directory directory, Clock clock) {
        this.stages = stages;
        this.steps = steps;
        this.directory = directory;
        this.clock = clock;
    }

    Map<Long, List<StageStep>> steps(List<Row> reports) {
        return steps.steps(reports);
    }

    Map<Long, List<Stay<Instant>>> stays(Collection<Row> reports) {
        return stages.moments(reports.stream().map(Row::reportId).toList()).stream()
                .collect(Collectors.groupingBy(Moments::reportId, Collectors.mapping(StayReader::stay, Collectors.toList())));
    }

    Map<Long, UnitKind> kinds(Collection<Row> reports) {
        return directory.units(reports.stream().map(Row::unitId).distinct().toList()).stream()
                .collect(Collectors.toMap(Unit::id, Unit::kind));
    }

    private static Stay<Instant> stay(Moments moments) {
        return new Stay<>(moments.stage(), moments.enteredAt(), moments.leftAt());
    }

    /** The same in days of the house's zone. */
    List<Stay<LocalDate>> inDays(List<Stay<Instant>> stays) {
        return stays.stream().map(stay -> stay.in(moment -> LocalDate.ofInstant(moment, clock.getZone()))).toList();
    }
}
