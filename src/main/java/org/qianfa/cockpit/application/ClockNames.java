package org.qianfa.cockpit.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.cockpit.WatchClocks.Grouping;
import org.qianfa.cockpit.WatchClocks.Line;
import org.qianfa.cockpit.persistence.ClockRows.ClockRow;
import org.qianfa.people.Department;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.people.Unit;
import org.springframework.stereotype.Component;

/** Puts names to the clocks of people and departments. */
@Component
class ClockNames {

    private final Directory directory;

    ClockNames(Directory directory) {
        this.directory = directory;
    }

    List<Line> lines(List<ClockRow> rows, Grouping grouping) {
        return grouping == Grouping.PERSON ? people(rows) : departments(rows);
    }

    private List<Line> people(List<ClockRow> rows) {
        Map<Long, Person> people = directory.persons(rows.stream().map(ClockRow::key).toList());
        Map<Long, String> units = units(people.values().stream().map(Person::unitId).distinct().toList());
        return rows.stream().map(row -> {
            Person person = people.get(row.key());
            return line(row, person == null ? String.valueOf(row.key()) : person.displayName(), person == null ? "" : units.get(person.unitId()));
        }).toList();
    }

    private List<Line> departments(List<ClockRow> rows) {
        Map<Long, Department> departments = rows.stream().map(ClockRow::key).filter(key -> key > 0)
                .collect(Collectors.toMap(Function.identity(), directory::department));
        List<Long> named = rows.stream().map(row -> unitOf(row, departments)).distinct().toList();
        Map<Long, String> units = units(named);
        return rows.stream().map(row -> line(row, row.key() > 0 ? departments.get(row.key()).name() : null,
                units.get(unitOf(row, departments)))).toList();
    }

    private static long unitOf(ClockRow row, Map<Long, Department> departments) {
        return row.key() > 0 ? departments.get(row.key()).unitId() : -row.key();
    }

    private Map<Long, String> units(Collection<Long> unitIds) {
        return directory.units(unitIds).stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }

    private static Line line(ClockRow row, String name, String unit) {
        return new Line(row.key(), name, unit, row.done(), row.returned(), row.dated(), row.inTime(), row.opened(), row.idle(), row.work(), row.total());
    }
}
