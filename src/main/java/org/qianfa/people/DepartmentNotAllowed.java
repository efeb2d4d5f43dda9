package org.qianfa.people;

import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;

/** A role of the whole unit was to be granted in one department. */
public class DepartmentNotAllowed extends Refusal {

    public DepartmentNotAllowed(Role role) {
        super(role + " is held in the unit as a whole", role);
    }
}
