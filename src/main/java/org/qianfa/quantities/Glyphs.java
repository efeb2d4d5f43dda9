package org.qianfa.quantities;

/** The characters figures are written with. */
final class Glyphs {

    private static final String CHINESE_DIGITS = "零一二三四五六七八九";
    private static final String FORMAL_DIGITS = "〇壹贰叁肆伍陆柒捌玖";
    private static final String POWERS = "十百千万亿";
    private static final String FORMAL_POWERS = "拾佰仟萬億";
    private static final int[] MAGNITUDES = {1, 2, 3, 4, 8};
    private static final String CLAUSE_MARKS = "，,。；;：:！!？?、（）()《》〈〉“”‘’「」\"…—\n\r\t";

    private Glyphs() {
    }

    /** 0 to 9 for a half- or full-width digit, else -1. */
    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }

    /** 0 to 9 for a Chinese digit, formal ones (壹) and 两 included, else -1. */
    static int chineseDigit(char c) {
        if (c == '两') {
            return 2;
        }
        int plain = CHINESE_DIGITS.indexOf(c);
        return plain >= 0 ? plain : c == '○' ? 0 : FORMAL_DIGITS.indexOf(c);
    }

    /** The power of ten that 十 百 千 万 亿 stand for, else 0. */
    static int magnitude(char c) {
        int plain = POWERS.indexOf(c);
        int at = plain >= 0 ? plain : FORMAL_POWERS.indexOf(c);
        return at >= 0 ? MAGNITUDES[at] : 0;
    }

    static boolean chineseNumeral(char c) {
        return chineseDigit(c) >= 0 || magnitude(c) > 0;
    }

    static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 'ａ' && c <= 'ｚ' || c >= 'Ａ' && c <= 'Ｚ';
    }

    static boolean han(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    static boolean blank(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00A0';
    }

    /** Ends a clause: punctuation, brackets, quotation marks, the end of a line. */
    static boolean clauseMark(char c) {
        return CLAUSE_MARKS.indexOf(c) >= 0;
    }

    static boolean dash(char c) {
        return "-－–—~～".indexOf(c) >= 0;
    }
}
