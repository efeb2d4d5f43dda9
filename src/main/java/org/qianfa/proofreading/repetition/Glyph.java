package org.qianfa.proofreading.repetition;

import java.util.Arrays;
import java.util.BitSet;

/** Characters and what encloses them. */
final class Glyph {

    private static final String OPENING = "“‘《〈「『";
    private static final String CLOSING = "”’》〉」』";

    private Glyph() {
    }

    static boolean han(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    static char folded(char c) {
        return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
    }

    static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** What stands in quotation or title marks that are closed in the same text, the marks included. */
    static BitSet enclosed(CharSequence text) {
        BitSet enclosed = new BitSet();
        int[] open = new int[OPENING.length()];
        Arrays.fill(open, -1);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (han(c)) {
                continue;
            }
            int opening = OPENING.indexOf(c);
            int closing = CLOSING.indexOf(c);
            if (c == '\n' || c == '。') {
                Arrays.fill(open, -1);
            } else if (opening >= 0) {
                open[opening] = i;
            } else if (closing >= 0 && open[closing] >= 0) {
                enclosed.set(open[closing], i + 1);
                open[closing] = -1;
            }
        }
        return enclosed;
    }
}
