package org.qianfa.inbox.web;

import org.qianfa.people.Directory;
import org.qianfa.shared.Pool;
import org.qianfa.shared.Role;

/** A pool in words: the role, and the unit or department it is held in. */
record PoolName(Role role, String place) {

    /** @param pool see {@link Pool#named} */
    static PoolName of(String pool, Directory directory) {
        Pool named = Pool.named(pool);
        return new PoolName(named.role(), named.role().departmental() ? directory.department(named.placeId()).name()
                : directory.unit(named.placeId()).name());
    }
}
