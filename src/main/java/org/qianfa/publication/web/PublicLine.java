package org.qianfa.publication.web;

import java.util.Arrays;
import java.util.List;
import org.qianfa.officialtext.Outline;

/** A line of the published text, not a character more or less, with the class that sets it. */
record PublicLine(String style, String text) {

    private static final int OPENING = 100;

    /** Empty lines and a line feed at the end count: the lines joined by line feeds are the text again. */
    static List<PublicLine> of(String text) {
        return Arrays.stream(text.split("\n", -1)).map(line -> new PublicLine(style(line), line)).toList();
    }

    /** The beginning, for search engines. */
    static String opening(String text) {
        String flat = text.replace('\n', ' ').strip();
        return flat.length() <= OPENING ? flat : flat.substring(0, OPENING) + "…";
    }

    private static String style(String line) {
        return Outline.paragraphs(line).stream().filter(Outline.Paragraph::headingLine).findFirst()
                .map(p -> "level-" + p.level()).orElse(null);
    }
}
