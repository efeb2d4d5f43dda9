package org.qianfa.review;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Sends everything the person has drafted on the matter. From then on it is never changed; what is said later are entries of its thread. */
public interface SendOpinions {

    /** @throws Refusal if there is no draft, or the own review is concluded */
    Sent sendOpinions(Actor by, long matterId) throws Refusal;

    /** @param unreached people named with @ who, since the draft was kept, may not see it any more: it does not reach them */
    record Sent(int count, List<String> unreached) {
    }
}
