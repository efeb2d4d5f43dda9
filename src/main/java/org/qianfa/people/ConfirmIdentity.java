package org.qianfa.people;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Somebody who is signed in shows once more to be that person, before an act that binds like a signature. Wrong passwords
 * count as they do at the door.
 */
public interface ConfirmIdentity {

    /** @throws Refusal {@link WrongPassword} or {@link AccountLocked} */
    void confirm(Actor by, String password) throws Refusal;
}
