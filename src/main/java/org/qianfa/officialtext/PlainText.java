package org.qianfa.officialtext;

import java.util.List;

/**
 * Plain official-document text: one paragraph a line, no blank lines, no indentation, line feeds only. Layout follows
 * from the standard, never from spaces, so spaces around a paragraph are no part of it.
 */
public final class PlainText {

    private PlainText() {
    }

    /** The same paragraphs, each without surrounding blanks, joined by line feeds. Inside a paragraph nothing changes. */
    public static String normalise(String raw) {
        return String.join("\n", paragraphs(raw));
    }

    /** The paragraphs of a text that may come from anywhere. */
    public static List<String> paragraphs(String raw) {
        return raw.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n').replace('\u2029', '\n')
                .lines().map(PlainText::trim).filter(line -> !line.isEmpty()).toList();
    }

    private static String trim(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && blank(line.charAt(start))) {
            start++;
        }
        while (end > start && blank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    /** Includes the no-break, ideographic and zero-width blanks that web pages indent with. */
    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
