package org.qianfa.review;

import java.time.Instant;
import java.util.List;
import org.qianfa.shared.Actor;

/**
 * People named with @ in an opinion, a comment or its thread (提到). Only who may see what is said there can be named; it
 * reaches them when it is sent.
 */
public interface Mentions {

    /**
     * Whom the person can name, by name.
     *
     * @param opinionId what is replied to, {@code null} for what is drafted
     * @throws org.qianfa.shared.NotFound if the person may not know of the matter, or not see the opinion
     */
    List<Reachable> reachable(Actor by, long matterId, Long opinionId);

    /** Where the person was named and may still look, newest first. @param after id of the last one of the page before, {@code null} for the first page */
    Page ofReader(Actor reader, Long after, int size);

    /** How many of those the person has not marked as seen; counting stops at {@link #MOST_COUNTED}. */
    int unseen(Actor reader);

    int MOST_COUNTED = 99;

    record Reachable(long id, String name) {
    }

    /** @param next cursor of the next page, {@code null} if this is the last */
    record Page(List<Mention> items, Long next) {
    }

    /** @param title the matter's @param text where the person is named @param seenAt {@code null} until the person marks it */
    record Mention(long id, long matterId, long opinionId, String title, long byId, String text, Instant at, Instant seenAt) {
    }
}
