package org.qianfa.proofreading.punctuation;

import java.util.List;
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
    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST_HALF = 2;
    private static final String BODY_ENDS = "央院厅局部委会府办处社行署团室";
    private static final List<String> ISSUING = List.of("关于", "印发", "联合", "发布", "公布", "出台", "制定", "转发", "批准", "令", "文件", "决定");
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
        if (ofNames() || ofJointIssuers()) {
            return true;
        }
        boolean cells = wide && text.indexOf(WIDE) != text.lastIndexOf(WIDE);
        return cells || wide && !Signs.stop(text.charAt(before))
                || before < LONGEST_NUMBER && before + 1 == Outline.number(text).length();
    }

    /** Short words in a row with blanks between them. */
    private boolean ofNames() {
        int left = before;
        while (left >= 0 && before - left < LONGEST_NAME && Signs.chinese(text.charAt(left))) {
            left--;
        }
        int right = after;
        while (right < text.length() && right - after < LONGEST_NAME && Signs.chinese(text.charAt(right))) {
            right++;
        }
        return left >= 0 && left < before && Signs.blank(text.charAt(left)) || right > after && right < text.length() && Signs.blank(text.charAt(right));
    }

    /** 中共中央 国务院印发: bodies that issue something together. */
    private boolean ofJointIssuers() {
        if (BODY_ENDS.indexOf(text.charAt(before)) < 0) {
            return false;
        }
        int limit = Math.min(text.length(), after + LONGEST_HALF);
        for (int i = after; i < limit && Signs.chinese(text.charAt(i)); i++) {
            if (BODY_ENDS.indexOf(text.charAt(i)) >= 0 && issuesBehind(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean issuesBehind(int place) {
        if (!Signs.chinese(Signs.at(text, place))) {
            return true;
        }
        for (String verb : ISSUING) {
            if (text.startsWith(verb, place)) {
                return true;
            }
        }
        return false;
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
