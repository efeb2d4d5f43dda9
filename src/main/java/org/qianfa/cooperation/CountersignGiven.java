package org.qianfa.cooperation;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** Somebody countersigned. @param askerId who had asked @param over whether it is over by that */
public record CountersignGiven(Actor by, long countersignId, long reportId, long askerId, CountersignVote vote, boolean over) implements Fact {
}
