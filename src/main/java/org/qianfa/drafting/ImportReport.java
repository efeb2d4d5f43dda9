package org.qianfa.drafting;

import java.util.List;
import org.qianfa.documents.ReadDocument;
import org.qianfa.officialtext.TextSection;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Brings a whole report from a file or the clipboard: parted at its headings, each part laid to a section. For the
 * coordinator, before the assignment (then the drafters begin with it) and while consolidating (then into own drafts).
 */
public interface ImportReport {

    /** Reads what was brought and proposes where its parts belong. Nothing is kept. */
    Preview previewReport(Actor by, long reportId, Brought brought) throws Refusal;

    /** What the sections hold now, in order. @throws Refusal if the report is in no phase for this */
    List<ImportPlace> places(Actor by, long reportId) throws Refusal;

    /**
     * Puts texts into sections, all or none; sections not named stay. What lay there is set aside.
     *
     * @throws Refusal as {@link ImportSection#importSection}, also if a section is named twice or belongs to another report
     */
    void importReport(Actor by, long reportId, List<ImportSection.Command> texts) throws Refusal;

    /**
     * @param text    the parts joined by line feeds
     * @param leftOut lines before and after, which belong to a title or a web page
     * @param places  what the sections hold now, in order
     */
    record Preview(ReadDocument read, String text, List<String> leftOut, List<Part> parts, List<ImportPlace> places) {
    }

    /**
     * @param sectionId where it seems to belong; {@code null} if nowhere
     * @param certain   whether the heading says so; otherwise only its number does
     */
    record Part(TextSection text, Long sectionId, boolean certain) {
    }
}
