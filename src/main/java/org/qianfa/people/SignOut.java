package org.qianfa.people;

import org.qianfa.shared.Actor;

/** Journals that a person ended the session. A session that merely expires leaves no entry. */
public interface SignOut {

    void signOut(Actor by);
}
