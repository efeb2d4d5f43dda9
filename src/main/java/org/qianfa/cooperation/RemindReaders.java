package org.qianfa.cooperation;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The sender reminds those who have not read it, once a day. Announces {@link ReadersReminded}. */
public interface RemindReaders {

    /** @return how many were reminded @throws org.qianfa.shared.NotFound if somebody else sent it */
    int remindReaders(Actor by, long circulationId) throws Refusal;
}
