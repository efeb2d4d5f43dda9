package org.qianfa.drafting;

import java.time.Instant;
import java.util.List;
import org.qianfa.shared.Actor;

/** Reads the revisions of sections. */
public interface Revisions {

    /** All revisions of a section, newest first. Needs the right to read the report. */
    List<RevisionView> ofSection(Actor reader, long sectionId);

    /** @param reason why it was written, may be {@code null} for what a drafter hands in */
    record RevisionView(long id, long sectionId, int number, long authorId, Instant writtenAt, String reason, String text) {
    }
}
