package org.qianfa.signoff;

import org.qianfa.drafting.ReturnOrder;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/**
 * Secrecy was reviewed and disclosure decided; {@code order} is {@code null} if approved.
 *
 * @param discussionNeeded whether the report is discussed before it goes to the signer
 */
public record SecrecyReviewed(Actor by, long reportId, boolean disclosed, ReturnOrder order, boolean discussionNeeded) implements Fact {

    /** Of a report that is discussed. */
    public SecrecyReviewed(Actor by, long reportId, boolean disclosed, ReturnOrder order) {
        this(by, reportId, disclosed, order, true);
    }
}
