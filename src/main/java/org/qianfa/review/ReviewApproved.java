package org.qianfa.review;

import org.qianfa.shared.Actor;

/** The approver has approved the outcome or sent it back to the reviewers (审批). */
public record ReviewApproved(Actor by, long matterId, Long reportId, boolean approved) implements MatterFact {
}
