package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The reviewer takes note of the department's answer, so that the matter is registered, or sends it back for another. Announces {@link ReplyConfirmed}. */
public interface ConfirmReply {

    /**
     * @param reason mandatory if the answer is sent back
     * @throws Refusal if the reason is missing, the author of an opinion has not confirmed its answer or insisted, the matter is not at this step, or the person gave the answer
     */
    void confirmReply(Actor by, long matterId, boolean accepted, String reason) throws Refusal;
}
