package org.qianfa.cockpit.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.cockpit.ReportPath;
import org.qianfa.cockpit.persistence.PathRows;
import org.qianfa.cockpit.persistence.PathRows.StayRow;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ReportPathQuery implements ReportPath {

    private final PathRows rows;
    private final Watch watch;
    private final Directory directory;
    private final Clock clock;

    ReportPathQuery(PathRows rows, Watch watch, Directory directory, Clock clock) {
        this.rows = rows;
        this.watch = watch;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Path path(Actor by, long reportId) {
        watch.requireReport(by, reportId);
        List<StayRow> stays = rows.stays(reportId);
        Map<Long, Person> people = directory.persons(stays.stream().flatMap(row -> Stream.of(row.holderId(), row.actingFor()))
                .filter(Objects::nonNull).distinct().toList());
        Map<Long, String> departments = stays.stream().map(StayRow::departmentId).filter(Objects::nonNull).distinct()
                .collect(Collectors.toMap(Function.identity(), id -> directory.department(id).name()));
        return new Path(stays.stream().map(row -> stay(row, people, departments)).toList(), rows.interventions(reportId), clock.instant());
    }

    private static Stay stay(StayRow row, Map<Long, Person> people, Map<Long, String> departments) {
        return new Stay(row.stage(), row.taskKey(), row.departmentId() == null ? null : departments.get(row.departmentId()),
                name(people, row.holderId()), name(people, row.actingFor()), row.enteredAt(), row.takenAt(), row.openedAt(), row.leftAt(),
                row.dueAt(), row.round());
    }

    private static String name(Map<Long, Person> people, Long id) {
        return id == null || people.get(id) == null ? null : people.get(id).displayName();
    }
}
