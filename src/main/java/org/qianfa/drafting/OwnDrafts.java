package org.qianfa.drafting;

import java.time.Instant;
import java.util.List;
import org.qianfa.shared.Actor;

/** What a person has typed in sections and not handed in, as long as the person may still write there. Nobody else's, ever. */
public interface OwnDrafts {

    /**
     * Last saved first.
     *
     * @param before only what was saved before, or at the same time with a smaller id
     */
    List<OwnDraft> ownDrafts(Actor by, Instant before, long id, int size);

    /** Counting stops at {@code most}. */
    int countOwnDrafts(Actor by, int most);

    /** @param heading empty for the introduction */
    record OwnDraft(long id, long sectionId, long reportId, long unitId, int year, String title, String heading, Instant savedAt) {
    }
}
