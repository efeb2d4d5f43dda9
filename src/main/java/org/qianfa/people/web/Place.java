package org.qianfa.people.web;

import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;

/** Where somebody belongs or holds a role, as one form value: {@code 3} is a unit, {@code 3.7} its department 7. */
public record Place(long unitId, Long departmentId) {

    /** Also how Spring reads a request parameter of this type. */
    public static Place valueOf(String value) {
        String[] parts = value.split("\\.", 2);
        return new Place(Long.parseLong(parts[0]), parts.length == 1 ? null : Long.valueOf(parts[1]));
    }

    static String value(long unitId, Long departmentId) {
        return departmentId == null ? String.valueOf(unitId) : unitId + "." + departmentId;
    }

    Grant with(Role role) {
        return new Grant(role, unitId, departmentId);
    }
}
