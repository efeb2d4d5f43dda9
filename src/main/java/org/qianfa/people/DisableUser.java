package org.qianfa.people;

import org.qianfa.shared.Actor;

/** A security administrator closes an account; its sessions end at once. What the person did stays. */
public interface DisableUser {

    /** @throws OwnAccount if it is the administrator's own account */
    void disable(Actor by, long userId, String reason) throws OwnAccount;
}
