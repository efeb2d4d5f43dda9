package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** The reviewer has taken note of the answer, or sent it back. */
public record ReplyConfirmed(Actor by, long matterId, boolean accepted) implements Fact {
}
