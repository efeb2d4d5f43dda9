package org.qianfa.people;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** A person chooses a new password; the person's other sessions end. */
public interface ChangePassword {

    /**
     * @return the account as it is now
     * @throws Refusal {@link WrongPassword} or {@link WeakPassword}
     */
    Account change(Actor by, String current, String wanted) throws Refusal;
}
