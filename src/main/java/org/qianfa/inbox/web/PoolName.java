package org.qianfa.inbox.web;

import org.qianfa.people.Directory;
import org.qianfa.shared.Role;

/** A pool in words: the role, and the unit or department it is held in. */
record PoolName(Role role, String place) {

    private static final char IN = '@';
    private static final char DEPARTMENT = 'd';

    /** @param pool as {@link org.qianfa.shared.Grant#pool()} writes it */
    static PoolName of(String pool, Directory directory) {
        int at = pool.indexOf(IN);
        Role role = Role.valueOf(pool.substring(0, at));
        String place = pool.substring(at + 1);
        if (place.charAt(0) == DEPARTMENT) {
            return new PoolName(role, directory.department(Long.parseLong(place.substring(1))).name());
        }
        return new PoolName(role, directory.unit(Long.parseLong(place)).name());
    }
}
