package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Piecework;

/** An author is about to agree to a single answer or to insist. @param reportId {@code null} for matters of other kinds */
public record SettlementBegun(Actor by, Long reportId, long matterId) implements Piecework {
}
