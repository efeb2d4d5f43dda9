package org.qianfa.notices.application;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.people.PoolMembers;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Finds the people behind pools and roles. */
@Component
class Recipients {

    private final Directory directory;

    Recipients(Directory directory) {
        this.directory = directory;
    }

    /** @param pools see {@link org.qianfa.shared.Pool#named} */
    Set<Long> ofPools(Collection<String> pools) {
        return PoolMembers.of(directory, pools).stream().map(Person::id).collect(Collectors.toSet());
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
