package org.qianfa.people;

import org.qianfa.shared.Actor;

/** A security administrator ends the lock that wrong passwords led to. */
public interface UnlockUser {

    void unlock(Actor by, long userId);
}
