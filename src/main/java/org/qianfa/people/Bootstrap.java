package org.qianfa.people;

import java.util.Optional;

/**
 * Founds an empty house: its first unit, and in it the first security administrator, who can then add everybody else
 * (also a system administrator). Needs no {@code Actor}, therefore does nothing once there is a user.
 */
public interface Bootstrap {

    Optional<Founded> found(UnitKind kind, UnitDetails unit, String username, String displayName);

    /** @param oneTimePassword to be shown once and changed at the first login */
    record Founded(Account administrator, String oneTimePassword) {

        @Override
        public String toString() {
            return "Founded[administrator=" + administrator.actor().username() + "]";
        }
    }
}
