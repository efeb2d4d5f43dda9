package org.qianfa.drafting;

import org.qianfa.documents.ReadDocument;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Brings a text from a file or the clipboard into a section: first to look at, then to take the place of the draft. For
 * the section's drafter while it is drafted, and for the coordinator before the assignment and while consolidating.
 */
public interface ImportSection {

    /** Where a text would go now. @throws Refusal if the section is not open for work */
    ImportPlace place(Actor by, long sectionId) throws Refusal;

    /** Reads what was brought. Nothing is kept. @throws Refusal if it cannot be taken, or the section is not open for work */
    Preview previewSection(Actor by, long sectionId, Brought brought) throws Refusal;

    /**
     * Puts the text into the person's draft, before the assignment into what the drafter begins with. What lay there is
     * set aside, see {@link SetAsideDrafts}.
     *
     * @throws Refusal if the section is not open for work or has moved on from the expected stamp, or the text is empty
     *                 or too long; then nothing has changed
     */
    void importSection(Actor by, Command command) throws Refusal;

    /** @param expected what the person last saw; {@code null}: whatever lies there is set aside */
    record Command(long sectionId, String text, DraftView.Stamp expected) {
    }

    /**
     * @param place        what lies there now
     * @param read         what was brought; the notes tell what it lost on the way
     * @param text         what would take the place
     * @param headingAdded whether the planned heading was put before it because it began with none
     */
    record Preview(ImportPlace place, ReadDocument read, String text, boolean headingAdded) {
    }
}
