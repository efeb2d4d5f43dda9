package org.qianfa.cooperation;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** A person who was asked countersigns. What was said is never changed. Announces {@link CountersignGiven}. */
public interface GiveCountersign {

    /**
     * @param word mandatory unless the person agrees
     * @throws Refusal if it is over, not the person's turn, or the person has come to hold the step
     */
    void giveCountersign(Actor by, long countersignId, CountersignVote vote, String word) throws Refusal;
}
