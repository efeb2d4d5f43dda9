package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** An adviser called to a matter declares a conflict of interest and reviews it no more (回避). Announces {@link AdvisersChanged}. */
public interface DeclineReview {

    /**
     * @param reason mandatory
     * @throws Refusal if the reason is missing, the person has concluded, or the matter is not under review
     * @throws org.qianfa.shared.NotPermitted if the person is not called to it
     */
    void declineReview(Actor by, long matterId, String reason) throws Refusal;
}
