package org.qianfa.shared;

/**
 * A role held in a unit.
 *
 * @param departmentId the department, for departmental roles only, otherwise {@code null}
 */
public record Grant(Role role, long unitId, Long departmentId) implements java.io.Serializable {

    /** The name of the pool of work this grant opens: {@code COORDINATOR@3}, or {@code DRAFTER@d7} in a department. */
    public String pool() {
        return departmentId == null ? role + "@" + unitId : role + "@d" + departmentId;
    }
}
