package org.qianfa.notices.application;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Finds the people behind pools and roles. */
@Component
class Recipients {

    private static final char IN = '@';
    private static final char DEPARTMENT = 'd';

    private final Directory directory;

    Recipients(Directory directory) {
        this.directory = directory;
    }

    /** @param pools as {@link org.qianfa.shared.Grant#pool()} writes them */
    Set<Long> ofPools(Collection<String> pools) {
        return pools.stream().flatMap(pool -> ofPool(pool).stream()).map(Person::id).collect(Collectors.toSet());
    }

    private List<Person> ofPool(String pool) {
        int at = pool.indexOf(IN);
        Role role = Role.valueOf(pool.substring(0, at));
        String place = pool.substring(at + 1);
        return place.charAt(0) == DEPARTMENT ? directory.holdingInDepartment(role, Long.parseLong(place.substring(1)))
                : directory.holding(role, Long.parseLong(place));
    }

    Set<Long> holding(long unitId, Role... roles) {
        Set<Long> holders = new TreeSet<>();
        for (Role role : roles) {
            directory.holding(role, unitId).forEach(person -> holders.add(person.id()));
        }
        return holders;
    }

    /** Who holds the role in the unit or in one above it. */
    Set<Long> holdingAbove(long unitId, Role role) {
        Set<Long> holders = new TreeSet<>();
        for (Long unit = unitId; unit != null; unit = directory.unit(unit).parentId()) {
            holders.addAll(holding(unit, role));
        }
        return holders;
    }

    String department(long departmentId) {
        return directory.department(departmentId).name();
    }
}
