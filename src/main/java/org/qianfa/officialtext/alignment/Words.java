package org.qianfa.officialtext.alignment;

import java.util.Arrays;

/**
 * Cuts a text into the smallest pieces that a reader sees replaced: a number with its per-cent sign, a date, a title with
 * its marks 《》, a word in Latin letters, else one character with what combines with it. Never splits a code point.
 */
final class Words {

    private static final int LONGEST_TITLE = 80;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final String CHINESE_NUMERALS = "〇零一二三四五六七八九十百千万亿";
    private static final String SEPARATORS = ".．,，:：";

    private final String text;

    private Words(String text) {
        this.text = text;
    }

    /** The ends of the pieces, as UTF-16 offsets; the first piece starts at 0, each other one at the end before it. */
    static int[] ends(String text) {
        Words words = new Words(text);
        int[] ends = new int[text.length()];
        int size = 0;
        for (int at = 0; at < text.length(); at = ends[size++]) {
            ends[size] = words.end(at);
        }
        return Arrays.copyOf(ends, size);
    }

    private int end(int at) {
        char c = text.charAt(at);
        if (c == '《') {
            return title(at);
        }
        if (digit(at)) {
            return dated(at, number(at));
        }
        if (numeral(at)) {
            return dated(at, run(at));
        }
        return latin(at) ? word(at) : character(at);
    }

    private int title(int at) {
        int close = text.indexOf('》', at);
        int line = text.indexOf('\n', at);
        boolean whole = close > 0 && close - at < LONGEST_TITLE && (line < 0 || line > close);
        return whole ? close + 1 : at + 1;
    }

    private int number(int from) {
        int at = from;
        while (digit(at) || digit(at + 1) && separator(at)) {
            at++;
        }
        return at < text.length() && "%％‰".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    }

    /** A comma belongs to a number only between groups of three digits. */
    private boolean separator(int at) {
        char c = text.charAt(at);
        if (c == ',' || c == '，') {
            return digit(at + 2) && digit(at + 3) && !digit(at + 4);
        }
        return SEPARATORS.indexOf(c) >= 0;
    }

    private int run(int from) {
        int at = from;
        while (numeral(at)) {
            at++;
        }
        return at;
    }

    /** Takes in 年, 月 and 日 with the numbers between them. */
    private int dated(int from, int numberEnd) {
        int end = numberEnd;
        int start = from;
        while (end < text.length() && names(start, end, text.charAt(end))) {
            start = end + 1;
            int next = digit(start) ? number(start) : run(start);
            if (next == start || next >= text.length() || !names(start, next, text.charAt(next))) {
                return start;
            }
            end = next;
        }
        return end;
    }

    private static boolean names(int start, int end, char unit) {
        return unit == '年' && end - start == 4 || (unit == '月' || unit == '日') && end - start <= 3;
    }

    private int word(int from) {
        int at = from;
        while (latin(at) || digit(at)) {
            at++;
        }
        return at;
    }

    private int character(int from) {
        int at = from + Character.charCount(text.codePointAt(from));
        while (at < text.length() && combines(at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private boolean combines(int at) {
        int point = text.codePointAt(at);
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || point == ZERO_WIDTH_JOINER
                || text.charAt(at - 1) == ZERO_WIDTH_JOINER;
    }

    private boolean digit(int at) {
        return at < text.length() && (text.charAt(at) >= '0' && text.charAt(at) <= '9'
                || text.charAt(at) >= '０' && text.charAt(at) <= '９');
    }

    private boolean numeral(int at) {
        return at < text.length() && CHINESE_NUMERALS.indexOf(text.charAt(at)) >= 0;
    }

    private boolean latin(int at) {
        return at < text.length() && text.charAt(at) < 0x250 && Character.isLetter(text.charAt(at));
    }
}
