package org.qianfa.cooperation;

import org.qianfa.shared.Actor;

/** A reader opens what was circulated; the first time is kept as the receipt. */
public interface OpenCirculation {

    /** @throws org.qianfa.shared.NotFound if it was not given to the person, or the person may not read the report any more */
    About openCirculation(Actor by, long circulationId);
}
