package org.qianfa.inbox;

import org.qianfa.shared.Actor;

/** Empties the table of open tasks and fills it again from what the engine knows. Finished work is kept. */
public interface RebuildInbox {

    /** @return the number of open tasks @throws org.qianfa.shared.NotPermitted unless the person is a {@code SYSTEM_ADMIN} */
    int rebuildInbox(Actor by);
}
