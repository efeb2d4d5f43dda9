package org.qianfa.cycle.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.cycle.OutlineEntry;
import org.qianfa.cycle.OutlineFlawed;
import org.qianfa.cycle.OutlineFlawed.Flaw;
import org.qianfa.people.Department;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Whether the departments and drafters of an outline belong there. */
@Component
class OutlineStaff {

    private final Directory directory;

    OutlineStaff(Directory directory) {
        this.directory = directory;
    }

    /** Entries without a department or drafter pass. */
    void check(long unitId, List<OutlineEntry> entries) throws OutlineFlawed {
        Map<Long, Set<Long>> drafters = drafters(unitId, entries);
        for (int row = 0; row < entries.size(); row++) {
            OutlineEntry entry = entries.get(row);
            if (entry.departmentId() != null && !drafters.containsKey(entry.departmentId())) {
                throw new OutlineFlawed(Flaw.DEPARTMENT, row, "");
            }
            if (entry.drafterId() != null && !drafters.getOrDefault(entry.departmentId(), Set.of()).contains(entry.drafterId())) {
                throw new OutlineFlawed(Flaw.DRAFTER, row, "");
            }
        }
    }

    /** Those of the unit's departments that the entries name, with the people who draft for them. */
    private Map<Long, Set<Long>> drafters(long unitId, List<OutlineEntry> entries) {
        Set<Long> named = entries.stream().map(OutlineEntry::departmentId).collect(Collectors.toSet());
        Map<Long, Set<Long>> drafters = new HashMap<>();
        directory.departments(unitId).stream().map(Department::id).filter(named::contains)
            .forEach(id -> drafters.put(id, directory.holdingInDepartment(Role.DRAFTER, id).stream()
                .map(Person::id).collect(Collectors.toSet())));
        return drafters;
    }
}
