package org.qianfa.review;

import java.time.Instant;

/** The signer let the answer stand although the author of the opinion insists: why, who, when. */
public record DecidedDispute(String reason, long decidedBy, Instant decidedAt) {
}
