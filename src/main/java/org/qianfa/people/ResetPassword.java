package org.qianfa.people;

import org.qianfa.shared.Actor;

/** A security administrator gives a user a new one-time password; the user's sessions end and a lock opens. */
public interface ResetPassword {

    /**
     * @return the one-time password, to be shown once
     * @throws OwnAccount if it is the administrator's own account
     */
    String reset(Actor by, long userId) throws OwnAccount;
}
