package org.qianfa.signoff;

import org.qianfa.drafting.ReturnOrder;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The deputy leader in charge (分管领导) approves the report or sends it back. Announces {@link DeputyLeaderReviewed}. */
public interface ReviewAsDeputyLeader {

    /**
     * @param opinion what the leader writes on the sheet, may be empty
     * @param order   {@code null} if approved
     * @throws Refusal if the report is not under review, the leader drafted a section, or the order is not complete
     */
    void reviewAsDeputyLeader(Actor by, long reportId, String opinion, ReturnOrder order) throws Refusal;

    /** Nobody approves what one has drafted. */
    class ReviewerDrafted extends Refusal {

        public ReviewerDrafted() {
            super("a leader does not review a report one has drafted a section of");
        }
    }
}
