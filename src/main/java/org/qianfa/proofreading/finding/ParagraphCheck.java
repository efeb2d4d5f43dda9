package org.qianfa.proofreading.finding;

/**
 * Looks at a paragraph by itself. What it says depends on the paragraph's text and the circumstances alone, so it may be
 * kept while both stay as they are. Takes time in proportion to the length, and never throws, whatever the characters are.
 */
public interface ParagraphCheck {

    /** Offsets of findings are the paragraph's. */
    void look(Paragraph paragraph, Circumstances circumstances, Findings findings);
}
