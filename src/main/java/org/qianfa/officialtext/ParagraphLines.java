package org.qianfa.officialtext;

import java.util.List;

/** A text as its lines and back, to the character. The empty text has no lines. */
final class ParagraphLines {

    private ParagraphLines() {
    }

    static List<String> of(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    static String join(List<String> lines) {
        return String.join("\n", lines);
    }
}
