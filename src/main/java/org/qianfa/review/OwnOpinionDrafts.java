package org.qianfa.review;

import java.time.Instant;
import java.util.List;
import org.qianfa.shared.Actor;

/** What a person has written on matters under review and not sent: opinions, comments, suggested wordings. Nobody else's, ever. */
public interface OwnOpinionDrafts {

    /**
     * Newest first.
     *
     * @param before only what was written before, or at the same time with a smaller id
     */
    List<OwnOpinionDraft> ownOpinionDrafts(Actor by, Instant before, long id, int size);

    /** Counting stops at {@code most}. */
    int countOwnOpinionDrafts(Actor by, int most);

    /** @param title the matter's @param reportId {@code null} if the matter is no report */
    record OwnOpinionDraft(long id, long matterId, Long reportId, long unitId, String title, String text, Instant writtenAt) {
    }
}
