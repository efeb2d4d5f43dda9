package org.qianfa.shared;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person who acts, with the roles held at the time of acting. Comes from the login, never from a request's content.
 *
 * @param unitId       the unit the person belongs to
 * @param departmentId the department the person belongs to, or {@code null}
 */
public record Actor(long id, String username, String displayName, long unitId, Long departmentId, Set<Grant> grants)
        implements Serializable {

    public Actor {
        grants = Set.copyOf(grants);
    }

    /** Whether the role is held in this unit (in any of its departments, for departmental roles). */
    public boolean holds(Role role, long inUnit) {
        return grants.stream().anyMatch(g -> g.role() == role && g.unitId() == inUnit);
    }

    public boolean holdsAny(long inUnit, Role... roles) {
        for (Role role : roles) {
            if (holds(role, inUnit)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the role is held in any unit. */
    public boolean holds(Role role) {
        return grants.stream().anyMatch(g -> g.role() == role);
    }

    public boolean holdsInDepartment(Role role, long department) {
        return grants.stream().anyMatch(g -> g.role() == role && g.departmentId() != null && g.departmentId() == department);
    }

    /** Whether the person takes part in the business of this unit in any way. */
    public boolean worksIn(long unit) {
        return grants.stream().anyMatch(g -> g.unitId() == unit && !g.role().administrative());
    }

    /** The pools of work open to the person, see {@link Grant#pool()}. */
    public Set<String> pools() {
        return grants.stream().map(Grant::pool).collect(Collectors.toUnmodifiableSet());
    }
}
