package org.qianfa.drafting.domain;

import java.time.Instant;

/** Who writes what, why and when. */
public record Written(long authorId, String text, String reason, Instant at) {
}
