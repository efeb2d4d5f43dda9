package org.qianfa.workflow.hands;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** The people behind a pool. */
@Component
class PoolMembers {

    private final Directory directory;

    PoolMembers(Directory directory) {
        this.directory = directory;
    }

    /** Each once, by name. */
    List<Person> of(Collection<String> pools) {
        return pools.stream().flatMap(this::of).distinct().sorted(Comparator.comparing(Person::displayName).thenComparing(Person::id)).toList();
    }

    Person person(long personId) {
        return directory.person(personId);
    }

    private Stream<Person> of(String pool) {
        int at = pool.indexOf('@');
        Role role = Role.valueOf(pool.substring(0, at));
        String where = pool.substring(at + 1);
        return where.startsWith("d") ? directory.holdingInDepartment(role, Long.parseLong(where.substring(1))).stream()
                : directory.holding(role, Long.parseLong(where)).stream();
    }
}
