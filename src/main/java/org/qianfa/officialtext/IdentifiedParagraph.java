package org.qianfa.officialtext;

/**
 * A paragraph that can be found again in later revisions.
 *
 * @param id   unique among all paragraphs that ever stood in the same section; never given to another
 * @param text one line, without the line feed
 */
public record IdentifiedParagraph(long id, String text) {
}
