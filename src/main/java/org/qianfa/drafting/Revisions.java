package org.qianfa.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.qianfa.officialtext.IdentifiedParagraph;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;

/** Reads the revisions of sections. */
public interface Revisions {

    /** All revisions of a section, newest first. Needs the right to read the report. */
    List<RevisionView> ofSection(Actor reader, long sectionId);

    /** One revision by its id. @throws NotFound also if the person may not read its report */
    RevisionView withId(Actor reader, long revisionId);

    /** A revision of a section and those after it, oldest first. For use cases that check access themselves. */
    List<RevisionView> since(long sectionId, long revisionId);

    /** Everybody who wrote a revision of a section of the report. For use cases that check access themselves. */
    Set<Long> authors(long reportId);

    /** One revision. @throws org.qianfa.shared.NotFound also if the section never had such a revision */
    default RevisionView revision(Actor reader, long sectionId, int number) {
        return ofSection(reader, sectionId).stream().filter(r -> r.number() == number).findFirst()
                .orElseThrow(() -> new NotFound("revision of section " + sectionId, number));
    }

    /**
     * @param reason     why it was written, may be {@code null}
     * @param paragraphs the lines of the text, each with the id it keeps in later revisions
     */
    record RevisionView(long id, long sectionId, int number, long authorId, Instant writtenAt, String reason, String text,
                        List<IdentifiedParagraph> paragraphs) {
    }
}
