package org.qianfa.drafting;

import java.time.Instant;
import java.util.List;
import org.qianfa.shared.Actor;

/** Reads the discussion on a report. */
public interface Remarks {

    /** Oldest first. Needs the right to read the report. */
    List<RemarkView> onReport(Actor reader, long reportId);

    /** @param sectionId the section it is about, {@code null} for the whole report */
    record RemarkView(long id, long reportId, Long sectionId, long authorId, Instant postedAt, String text) {
    }
}
