package org.qianfa.review;

import org.qianfa.shared.Actor;

/** A person marks as seen where it was named. The author is not told; a mark is never taken back. */
public interface SeeMentions {

    /** @throws org.qianfa.shared.NotFound if somebody else is named there, or the person may not look any more */
    Place seeMention(Actor by, long mentionId);

    /** All the person may look at. @param upTo id of the newest the person was shown @return how many were marked */
    int seeMentions(Actor by, long upTo);

    /** Where it is. */
    record Place(long matterId, long opinionId) {
    }
}
