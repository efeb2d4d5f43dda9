package org.qianfa.review;

import org.qianfa.shared.Actor;

/** The reviewer has taken note of the answer, or sent it back. */
public record ReplyConfirmed(Actor by, long matterId, boolean accepted) implements MatterFact {
}
