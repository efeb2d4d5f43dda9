package org.qianfa.drafting;

import java.time.Instant;

/**
 * Where a text brought from outside would go.
 *
 * @param heading planned heading line of the section; empty for the introduction
 * @param text    what lies there now: the person's draft, what the drafter begins with, or the newest revision
 * @param stamp   to be named when the text is put there, so that nothing newer is replaced unseen
 * @param savedAt when what lies there was saved, {@code null} if it is a revision or nothing but the heading
 */
public record ImportPlace(long sectionId, String heading, String text, DraftView.Stamp stamp, Instant savedAt) {

    /** Whether something lies there that was not only planned. */
    public boolean written() {
        return !text.strip().equals(heading);
    }
}
