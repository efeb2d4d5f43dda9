package org.qianfa.officialtext;

/**
 * Words of a paragraph that something was said about.
 *
 * @param start  UTF-16 offset in the paragraph
 * @param end    likewise, exclusive
 * @param quote  the words; empty if the paragraph as a whole is meant
 * @param prefix what stood before them in the paragraph, as much as was kept
 * @param suffix what stood after them
 */
public record ParagraphAnchor(long paragraphId, int start, int end, String quote, String prefix, String suffix) {

    private static final int CONTEXT = 24;

    /**
     * The anchor of {@code [start, end)} of a paragraph, with its surroundings.
     *
     * @throws IllegalArgumentException if the range does not lie in the paragraph or splits a code point
     */
    public static ParagraphAnchor in(IdentifiedParagraph paragraph, int start, int end) {
        String text = paragraph.text();
        if (start < 0 || end < start || end > text.length() || splits(text, start) || splits(text, end)) {
            throw new IllegalArgumentException("no range of the paragraph: " + start + " to " + end);
        }
        return new ParagraphAnchor(paragraph.id(), start, end, text.substring(start, end),
                text.substring(Math.max(0, start - CONTEXT), start), text.substring(end, Math.min(text.length(), end + CONTEXT)));
    }

    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    public boolean wholeParagraph() {
        return quote.isEmpty();
    }

    boolean standsIn(String text, int at) {
        return at >= 0 && text.startsWith(quote, at);
    }

    boolean surroundedIn(String text, int at) {
        return standsIn(text, at) && text.startsWith(prefix, at - prefix.length()) && text.startsWith(suffix, at + quote.length());
    }
}
