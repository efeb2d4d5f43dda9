package org.qianfa.review;

import org.qianfa.shared.Actor;

/** A review ended before its reply, because the report it was about was terminated. */
public record MatterStopped(Actor by, long matterId, Long reportId) implements MatterFact {
}
