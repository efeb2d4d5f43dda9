package org.qianfa.cooperation;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Gives a countersign up, with a reason; what was said is kept. Announces {@link CountersignCancelled}. */
public interface CancelCountersign {

    /** @throws org.qianfa.shared.NotPermitted unless the person holds the step, or asked if it is done */
    void cancelCountersign(Actor by, long countersignId, String reason) throws Refusal;
}
