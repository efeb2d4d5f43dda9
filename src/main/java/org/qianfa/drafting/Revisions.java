package org.qianfa.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.qianfa.shared.Actor;

/** Reads the revisions of sections. */
public interface Revisions {

    /** All revisions of a section, newest first. Needs the right to read the report. */
    List<RevisionView> ofSection(Actor reader, long sectionId);

    /** Everybody who wrote a revision of a section of the report. For use cases that check access themselves. */
    Set<Long> authors(long reportId);

    /** @param reason why it was written, may be {@code null} for what a drafter hands in */
    record RevisionView(long id, long sectionId, int number, long authorId, Instant writtenAt, String reason, String text) {
    }
}
