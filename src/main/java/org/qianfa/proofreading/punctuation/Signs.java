package org.qianfa.proofreading.punctuation;

/** The kinds of characters that punctuation depends on. */
final class Signs {

    /** What ends a sentence or a clause of it, full width. */
    static final String STOPS = "。，、；：！？";
    static final String OPENING = "“‘「『《〈（〔【［";
    static final String CLOSING = "”’」』》〉）〕】］";

    private Signs() {
    }

    static boolean chinese(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c == '〇' || c >= '\u3400' && c <= '\u4DBF' || Character.isSurrogate(c);
    }

    static boolean stop(char c) {
        return STOPS.indexOf(c) >= 0;
    }

    static boolean opening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean closing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** Chinese characters and the marks that only Chinese text has. */
    static boolean ofChineseText(char c) {
        return chinese(c) || stop(c) || opening(c) || closing(c) || c == '—' || c == '…' || c == '·';
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean latin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The character at a place; a line feed outside the text. */
    static char at(String text, int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : '\n';
    }

    /** Whether a paragraph has a sentence or clause in it, unlike names, titles and dates that stand alone. */
    static boolean prose(String paragraph) {
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (stop(c) || c == ',' || c == ';') {
                return true;
            }
        }
        return false;
    }
}
