package org.qianfa.review;

import org.qianfa.shared.Actor;

/** Materials supplied were taken back. @param reportId {@code null} for a matter that is no report @param given by the reviewer, not by who supplied them */
public record SupplementWithdrawn(Actor by, long matterId, Long reportId, boolean given) implements MatterFact {
}
