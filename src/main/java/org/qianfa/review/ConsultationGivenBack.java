package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** A department gave the report it was consulted on back to consolidation. */
public record ConsultationGivenBack(Actor by, long reportId, long departmentId) implements Fact {
}
