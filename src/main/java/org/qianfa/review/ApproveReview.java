package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The approver approves the outcome or sends the matter back to those who reviewed it; never one of them. Announces {@link ReviewApproved}. */
public interface ApproveReview {

    /**
     * @param outcome {@code null} for the strictest outcome concluded
     * @param reason  mandatory if not approved, if the outcome is not the strictest concluded, or if advisers were called and none gave an opinion
     * @throws Refusal if no adviser was heard on a normative document or major decision that may go on, if a reason is missing, a conclusion is missing, or an {@code UNLAWFUL} conclusion would be overruled
     */
    void approveReview(Actor by, long matterId, boolean approved, LegalityOutcome outcome, String reason) throws Refusal;

}
