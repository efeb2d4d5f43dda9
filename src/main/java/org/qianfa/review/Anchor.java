package org.qianfa.review;

/**
 * The words of a section that an annotation is about, as the annotator marks them; or the whole section, or the whole report.
 *
 * @param sectionId  {@code null} to speak of the whole report
 * @param revisionId revision of the section the words were marked in
 * @param start      UTF-16 offset in the section's text; {@code null} to have the quote looked up, which must then be unique
 * @param end        offset after the last character; {@code null} like {@code start}
 * @param quote      the words; empty to speak of the whole section
 * @param prefix     words before the quote, may be {@code null}
 * @param suffix     words after the quote, may be {@code null}
 */
public record Anchor(Long sectionId, Long revisionId, Integer start, Integer end, String quote, String prefix, String suffix) {

    /** The report as a whole. */
    public static Anchor ofReport() {
        return new Anchor(null, null, null, null, "", null, null);
    }

    /** The section as a whole. */
    public static Anchor ofSection(long sectionId) {
        return new Anchor(sectionId, null, null, null, "", null, null);
    }

    /** Words that occur once in the section. */
    public static Anchor ofQuote(long sectionId, String quote) {
        return new Anchor(sectionId, null, null, null, quote, null, null);
    }
}
