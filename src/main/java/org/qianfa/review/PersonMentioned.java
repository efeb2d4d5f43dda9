package org.qianfa.review;

import org.qianfa.shared.Actor;

/**
 * Somebody was named in what was sent about a matter, and may see it. Published in the transaction that sent it; no process
 * waits for it.
 */
public record PersonMentioned(Actor by, long matterId, long opinionId, long personId) {
}
