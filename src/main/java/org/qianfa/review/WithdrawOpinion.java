package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The author takes back an own opinion or comment while the matter is under review and the own review is not concluded. */
public interface WithdrawOpinion {

    /** @throws Refusal if the own review is concluded or the matter is past review */
    void withdrawOpinion(Actor by, long matterId, long opinionId) throws Refusal;

}
