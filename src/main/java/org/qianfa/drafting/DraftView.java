package org.qianfa.drafting;

import java.time.Instant;

/**
 * The text a person is working on in a section: the own autosaved draft, else the newest revision, else the heading.
 *
 * @param basedOnRevision number of the revision the text was written on, 0 if none
 * @param stamp           where the section and the draft stand; a save that names it is refused when it has moved on
 * @param savedAt         when the draft was last saved, {@code null} if there is none
 * @param editable        whether the section is open for this person's work now
 */
public record DraftView(long sectionId, String text, int basedOnRevision, Stamp stamp, Instant savedAt, boolean editable) {

    /** Whether a revision came after the one the draft was written on. */
    public boolean outdated() {
        return basedOnRevision < stamp.revision();
    }

    /** Newest revision of the section and version of the draft; 0 for none. */
    public record Stamp(int revision, int draft) {
    }
}
