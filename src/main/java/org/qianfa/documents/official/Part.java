package org.qianfa.documents.official;

/**
 * The words of one element, as they stand on paper.
 *
 * @param id    from 0 in reading order
 * @param level of the heading a paragraph starts with, 1 to 4; 0 for none
 * @param text  in one piece, without line ends
 * @param lead  how many chars at its start are heading (or label) and set in the type of one; the rest is in that of the text
 */
public record Part(int id, Role role, int level, String text, int lead) implements Element {

    /** Whether the heading has the paragraph for itself. */
    public boolean headingLine() {
        return level > 0 && lead == text.length();
    }

    /** The heading as written; empty if there is none. */
    public String heading() {
        return level == 0 ? "" : text.substring(0, lead);
    }
}
