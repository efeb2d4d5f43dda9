package org.qianfa.review;

import org.qianfa.shared.Actor;

/** Another adviser confirms the answers to what somebody raised. */
public record ConfirmationPassed(Actor by, long matterId, Long reportId, long from, long to) implements MatterFact {
}
