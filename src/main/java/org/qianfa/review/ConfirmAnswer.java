package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The author of an opinion confirms its answer or insists. What is insisted on goes to the person who signs. */
public interface ConfirmAnswer {

    /** @param reason mandatory when insisting @throws Refusal if the reason is missing, or there is no answer to confirm */
    void confirmAnswer(Actor by, long opinionId, Settlement settlement, String reason) throws Refusal;


    /** What the author makes of the answer. */
    enum Settlement {
        /** 认可答复. */
        CONFIRMED,
        /** 坚持意见. */
        INSISTED
    }
}
