package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** The unit's legality reviewer has concluded the review (审查). */
public record LegalityReviewed(Actor by, long matterId, Long reportId) implements Fact {
}
