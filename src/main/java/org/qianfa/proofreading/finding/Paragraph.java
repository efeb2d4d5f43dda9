package org.qianfa.proofreading.finding;

import java.util.List;
import org.qianfa.officialtext.Outline;
import org.qianfa.quantities.Quantities;
import org.qianfa.quantities.Quantity;

/**
 * A paragraph as checks see it. Two paragraphs with the same text are the same to a {@link ParagraphCheck}, wherever
 * they stand. Not safe for use by several threads.
 */
public final class Paragraph {

    private final String text;
    private Boolean headingLine;
    private List<Quantity> quantities;
    private List<Title> titles;
    private List<Sentence> sentences;

    public Paragraph(String text) {
        this.text = text;
    }

    /** Without surrounding blanks, never empty. */
    public String text() {
        return text;
    }

    /** The figures it states; offsets are the paragraph's. */
    public List<Quantity> quantities() {
        if (quantities == null) {
            quantities = Quantities.in(text);
        }
        return quantities;
    }

    /** What stands in 《》; offsets are the paragraph's. */
    public List<Title> titles() {
        if (titles == null) {
            titles = Title.in(text);
        }
        return titles;
    }

    /** Whether words of it belong to a title. */
    public boolean inTitle(int start, int end) {
        // Titles do not overlap and stand in order: the last one that begins before the end decides.
        List<Title> all = titles();
        int behind = 0;
        for (int high = all.size(); behind < high;) {
            int middle = behind + high >>> 1;
            if (all.get(middle).start() < end) {
                behind = middle + 1;
            } else {
                high = middle;
            }
        }
        return behind > 0 && start < all.get(behind - 1).end();
    }

    /** Its sentences; offsets are the paragraph's. */
    public List<Sentence> sentences() {
        if (sentences == null) {
            sentences = Sentence.in(text);
        }
        return sentences;
    }

    /** Whether it is a numbered heading and nothing else. */
    public boolean headingLine() {
        if (headingLine == null) {
            headingLine = Outline.headingLevel(text) > 0 && Outline.paragraphs(text).get(0).headingLine();
        }
        return headingLine;
    }
}
