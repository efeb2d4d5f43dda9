package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The author takes back what was sent, while the matter is under review and the own review is not concluded. It is kept, with the reason in its thread, but no longer counts. */
public interface WithdrawOpinion {

    /** @param reason mandatory @throws Refusal if it is missing, the own review is concluded or the matter is past review */
    void withdrawOpinion(Actor by, long matterId, long opinionId, String reason) throws Refusal;
}
