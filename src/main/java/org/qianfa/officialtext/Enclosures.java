package org.qianfa.officialtext;

import java.util.Arrays;

/**
 * What stands between quotation marks, title marks or brackets in a paragraph. Only marks that have their counterpart in
 * the same paragraph count: one that somebody forgot to close encloses nothing.
 */
final class Enclosures {

    /** Marks of one kind in both stand at one place; the half-width bracket at the end is of the kind of the full-width one. */
    private static final String OPENING = "“‘「『《〈（【[(";
    private static final String CLOSING = "”’」』》〉）】])";
    private static final int HALF_BRACKET = OPENING.length() - 1;
    private static final int BRACKET = OPENING.indexOf('（');
    private static final int NONE = -1;
    private static final int[] NOTHING = {};

    private final int[] depth;

    private Enclosures(int[] depth) {
        this.depth = depth;
    }

    static Enclosures in(String paragraph) {
        Pairs pairs = null;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (!letter(c) && (kind(OPENING, c) >= 0 || kind(CLOSING, c) >= 0)) {
                pairs = pairs == null ? new Pairs(paragraph.length()) : pairs;
                pairs.take(c, i);
            }
        }
        return new Enclosures(pairs == null ? NOTHING : pairs.depth());
    }

    /** Whether the character stands inside a pair, or is one of its marks. */
    boolean enclose(int offset) {
        return offset < depth.length && depth[offset] > 0;
    }

    static boolean closing(char c) {
        return !letter(c) && kind(CLOSING, c) >= 0;
    }

    /** Most characters are, and need no further look. */
    private static boolean letter(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    private static int kind(String marks, char c) {
        int kind = marks.indexOf(c);
        return kind == HALF_BRACKET ? BRACKET : kind;
    }

    /** Marks of a paragraph that are waiting for their counterparts. */
    private static final class Pairs {

        private final int[] steps;
        /** The last open mark of each kind, and of each open mark the one of its kind before it. */
        private final int[] open = new int[HALF_BRACKET];
        private final int[] before;

        private Pairs(int length) {
            steps = new int[length + 1];
            before = new int[length];
            Arrays.fill(open, NONE);
        }

        private void take(char mark, int place) {
            int opened = kind(OPENING, mark);
            int closed = opened < 0 ? kind(CLOSING, mark) : NONE;
            if (opened >= 0) {
                before[place] = open[opened];
                open[opened] = place;
            } else if (open[closed] != NONE) {
                steps[open[closed]]++;
                steps[place + 1]--;
                open[closed] = before[open[closed]];
            }
        }

        private int[] depth() {
            for (int i = 1; i < steps.length; i++) {
                steps[i] += steps[i - 1];
            }
            return steps;
        }
    }
}
