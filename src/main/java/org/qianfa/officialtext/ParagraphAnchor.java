package org.qianfa.officialtext;

import org.qianfa.officialtext.Placement.Range;

/**
 * Words that something was said about, by the paragraph they begin in. They may run on into the next paragraphs; offsets
 * then count on from the beginning of the first, a line feed as one.
 *
 * @param start  UTF-16 offset in the paragraph
 * @param end    likewise, exclusive
 * @param quote  the words; empty if the paragraph as a whole is meant
 * @param prefix what stood before them, as much as was kept
 * @param suffix what stood after them
 */
public record ParagraphAnchor(long paragraphId, int start, int end, String quote, String prefix, String suffix) {

    /** So many UTF-16 units are kept on either side. */
    public static final int CONTEXT = 24;

    /**
     * The anchor of {@code [start, end)} of a paragraph, with its surroundings in the paragraph.
     *
     * @throws IllegalArgumentException if the range does not lie in the paragraph or splits a code point
     */
    public static ParagraphAnchor in(IdentifiedParagraph paragraph, int start, int end) {
        return in(paragraph.text(), 0, new Range(paragraph.id(), start, end));
    }

    /** @param from where the paragraph begins in the text */
    static ParagraphAnchor in(String text, int from, Range range) {
        int start = from + range.start();
        int end = from + range.end();
        if (range.start() < 0 || end < start || end > text.length() || splits(text, start) || splits(text, end)) {
            throw new IllegalArgumentException("no range of the text: " + start + " to " + end);
        }
        return new ParagraphAnchor(range.paragraphId(), range.start(), range.end(), text.substring(start, end),
                text.substring(Math.max(0, start - CONTEXT), start), text.substring(end, Math.min(text.length(), end + CONTEXT)));
    }

    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    public boolean wholeParagraph() {
        return quote.isEmpty();
    }

    Range range() {
        return new Range(paragraphId, start, end);
    }

    boolean surroundedIn(String text, int at) {
        return text.startsWith(quote, at) && text.startsWith(prefix, at - prefix.length()) && text.startsWith(suffix, at + quote.length());
    }
}
