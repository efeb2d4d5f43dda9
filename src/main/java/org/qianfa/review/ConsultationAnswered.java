package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** A department has answered the consultation (征求意见). */
public record ConsultationAnswered(Actor by, long reportId, long departmentId) implements Fact {
}
