package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.List;

/**
 * Plain official-document text: one paragraph a line, no blank lines, no indentation, line feeds only. Layout follows
 * from the standard, never from spaces, so spaces around a paragraph are no part of it.
 */
public final class PlainText {

    private static final String LINE_ENDS = "\n\r\u2028\u2029";

    private PlainText() {
    }

    /** The same paragraphs, each without surrounding blanks, joined by line feeds. Inside a paragraph nothing changes. */
    public static String normalise(String raw) {
        return String.join("\n", paragraphs(raw));
    }

    /** The paragraphs of a text that may come from anywhere. */
    public static List<String> paragraphs(String raw) {
        return lines(raw).stream().map(Line::text).toList();
    }

    /** The paragraphs with their place in the text. All line ends and paragraph separators of Unicode part them. */
    public static List<Line> lines(String raw) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= raw.length(); i++) {
            if (i == raw.length() || LINE_ENDS.indexOf(raw.charAt(i)) >= 0) {
                add(raw, start, i, lines);
                start = i + 1;
            }
        }
        return lines;
    }

    private static void add(String raw, int from, int to, List<Line> lines) {
        int start = from;
        while (start < to && blank(raw.charAt(start))) {
            start++;
        }
        int end = trimmedEnd(raw, start, to);
        if (end > start) {
            lines.add(new Line(start, end, raw.substring(start, end)));
        }
    }

    /** Offset after the last character that is no blank; {@code start} if there is none. */
    static int trimmedEnd(String text, int start, int end) {
        int trimmed = end;
        while (trimmed > start && blank(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    /** Includes the no-break, ideographic and zero-width blanks that web pages indent with. */
    static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
