package org.qianfa.people;

import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;

/** The person holds exactly this role there already. */
public class RoleAlreadyHeld extends Refusal {

    public RoleAlreadyHeld(Role role) {
        super(role + " is held already", role);
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
