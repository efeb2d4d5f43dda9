package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Sends everything the person has drafted on the matter. From then on it is never changed; what is said later are entries of its thread. */
public interface SendOpinions {

    /** @return how many were sent @throws Refusal if there is no draft, or the own review is concluded */
    int sendOpinions(Actor by, long matterId) throws Refusal;
}
