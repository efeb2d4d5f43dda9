package org.qianfa.review;

import org.qianfa.shared.Actor;

/** The unit's legality reviewer has concluded the review (审查). */
public record LegalityReviewed(Actor by, long matterId, Long reportId) implements MatterFact {
}
