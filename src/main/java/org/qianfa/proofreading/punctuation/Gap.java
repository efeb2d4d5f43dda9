package org.qianfa.proofreading.punctuation;

import org.qianfa.officialtext.Outline;

/**
 * A run of blanks inside a paragraph.
 *
 * @param before offset of the character before it
 * @param after  offset of the character behind it
 */
record Gap(String text, int before, int after) {

    private static final int LONGEST_NUMBER = 6;
    private static final int LONGEST_HALF = 20;
    private static final int SHORTEST_HALF = 4;
    private static final char WIDE = '\u3000';

    /** The rule it breaks; {@code null} if it may be meant. */
    PunctuationRule rule() {
        if (meant()) {
            return null;
        }
        char left = text.charAt(before);
        char right = text.charAt(after);
        boolean chineseLeft = Signs.ofChineseText(left);
        boolean chineseRight = Signs.ofChineseText(right);
        if (chineseLeft && chineseRight) {
            return betweenChinese();
        }
        if (chineseRight && mark(left) || chineseLeft && mark(right)) {
            return PunctuationRule.SPACE_BESIDE_MARK;
        }
        boolean figures = chineseLeft && (Signs.digit(right) || Signs.latin(right))
                || chineseRight && (Signs.digit(left) || Signs.latin(left) || left == '%');
        return figures ? PunctuationRule.SPACE_BESIDE_FIGURE : null;
    }

    /** Behind the number of a heading, and wide blanks that part cells or stand behind 第一条. */
    private boolean meant() {
        boolean wide = text.charAt(before + 1) == WIDE;
        boolean cells = wide && text.indexOf(WIDE) != text.lastIndexOf(WIDE);
        return cells || wide && !Signs.stop(text.charAt(before))
                || before < LONGEST_NUMBER && before + 1 == Outline.number(text).length();
    }

    /** Two halves of a slogan in quotation marks are parted by a blank; titles may be, but seldom are. */
    private PunctuationRule betweenChinese() {
        int open = before;
        while (open > 0 && before - open < LONGEST_HALF && inside(text.charAt(open))) {
            open--;
        }
        int close = after;
        while (close + 1 < text.length() && close - after < LONGEST_HALF && inside(text.charAt(close))) {
            close++;
        }
        if (text.charAt(open) == '《' && text.charAt(close) == '》') {
            return PunctuationRule.SPACE_IN_TITLE;
        }
        boolean halves = before - open >= SHORTEST_HALF && close - after >= SHORTEST_HALF;
        return text.charAt(open) == '“' && text.charAt(close) == '”' && halves ? null : PunctuationRule.SPACE;
    }

    private static boolean inside(char c) {
        return !Signs.opening(c) && !Signs.closing(c) && c != '。';
    }

    private static boolean mark(char c) {
        return ",;:()!?".indexOf(c) >= 0;
    }
}
