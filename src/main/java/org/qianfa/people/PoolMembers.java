package org.qianfa.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.qianfa.shared.Pool;

/** The people behind pools of work. */
public final class PoolMembers {

    private PoolMembers() {
    }

    /**
     * Enabled people, each once, by name.
     *
     * @param pools names of pools, see {@link Pool#named}
     */
    public static List<Person> of(Directory directory, Collection<String> pools) {
        return pools.stream().map(Pool::named).flatMap(pool -> of(directory, pool).stream()).distinct()
                .sorted(Comparator.comparing(Person::displayName).thenComparing(Person::id)).toList();
    }

    private static List<Person> of(Directory directory, Pool pool) {
        return pool.role().departmental() ? directory.holdingInDepartment(pool.role(), pool.placeId())
                : directory.holding(pool.role(), pool.placeId());
    }
}
