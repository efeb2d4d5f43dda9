package org.qianfa.signoff.domain;

import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.ReviewStep;
import org.qianfa.signoff.Disclosure;
import org.qianfa.signoff.SignoffStep;

/**
 * What a decision comes to.
 *
 * @param opinion   opinion, basis or reason, may be {@code null}
 * @param disclosed for the secrecy review only
 * @param sent      for returns to a review passed before only
 */
public record Ruling(SignoffStep step, boolean favourable, String opinion, Disclosed disclosed, Sent sent) {

    public static Ruling approved(SignoffStep step, String opinion) {
        return new Ruling(step, true, opinion, null, null);
    }

    public static Ruling returned(SignoffStep step, String reason) {
        return new Ruling(step, false, reason, null, null);
    }

    public static Ruling returned(SignoffStep step, ReturnOrder order) {
        return new Ruling(step, false, order.reason(), null, order.to() == null ? null : new Sent(order.to(), order.straightBack()));
    }

    public static Ruling disclosure(String basis, Disclosed disclosed) {
        return new Ruling(SignoffStep.SECRECY_REVIEW, true, basis, disclosed, null);
    }

    /**
     * @param examinedDigest   of the list of items and differences it was decided on
     * @param discussionNeeded whether the report is discussed before it is signed
     */
    public record Disclosed(Disclosure disclosure, String examinedDigest, boolean discussionNeeded) {

        public boolean open() {
            return disclosure == Disclosure.OPEN;
        }
    }

    /** @param straightBack whether the decisions in between go on to stand */
    public record Sent(ReviewStep to, boolean straightBack) {
    }
}
