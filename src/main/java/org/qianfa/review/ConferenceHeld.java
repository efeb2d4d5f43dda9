package org.qianfa.review;

import org.qianfa.shared.Actor;

/** A conference on a matter was held and its minutes are kept (疑难会商). */
public record ConferenceHeld(Actor by, long matterId, Long reportId, long conferenceId) implements MatterFact {
}
