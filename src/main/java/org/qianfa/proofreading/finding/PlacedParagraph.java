package org.qianfa.proofreading.finding;

/** A paragraph and the offset of its first character in the text. */
public record PlacedParagraph(Paragraph paragraph, int start) {

    public String text() {
        return paragraph.text();
    }

    public int end() {
        return start + text().length();
    }
}
