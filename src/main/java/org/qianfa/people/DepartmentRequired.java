package org.qianfa.people;

import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;

/** A departmental role was to be granted without a department of that unit. */
public class DepartmentRequired extends Refusal {

    public DepartmentRequired(Role role) {
        super(role + " is held in a department of the unit", role);
    }
}
