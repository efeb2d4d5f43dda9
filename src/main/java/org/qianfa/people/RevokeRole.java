package org.qianfa.people;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;

/** A security administrator takes a role away; the person's next request is made without it. */
public interface RevokeRole {

    /** @throws OwnAccount if it is the administrator's own role */
    void revoke(Actor by, long userId, Grant grant) throws OwnAccount;
}
