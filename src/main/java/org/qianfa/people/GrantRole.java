package org.qianfa.people;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Refusal;

/** A security administrator gives a user a role in a unit. */
public interface GrantRole {

    /**
     * @throws Refusal {@link ExclusiveRoles}, {@link RoleAlreadyHeld}, {@link DepartmentRequired},
     *                 {@link DepartmentNotAllowed} or {@link OwnAccount}
     */
    void grant(Actor by, long userId, Grant grant) throws Refusal;
}
