package org.qianfa.quantities;

import java.math.BigDecimal;

/**
 * Reads digits with thousand separators (a comma or a blank before three digits), a decimal point and 百 千 万 亿 behind them. Digits tied to letters or to other
 * digits by anything else are codes (5G, 1+5+47, 14:39, 0571-…) and are passed over as a whole.
 */
final class ArabicNumeral {

    private static final int LONGEST_NUMBER = 15;
    private static final String TIES = "+＋×*/／:：.．-－−";

    private final String text;
    private final Cursor cursor;
    private final int start;

    ArabicNumeral(String text, int start) {
        this.text = text;
        this.start = start;
        this.cursor = new Cursor(text, start);
    }

    Numeral read() {
        StringBuilder digits = new StringBuilder();
        eatDigits(digits);
        int whole = digits.length();
        while (whole <= 3 && thousandsFollow()) {
            cursor.moveTo(cursor.at() + 1);
            eatDigits(digits);
        }
        whole = digits.length();
        if ((cursor.peek(0) == '.' || cursor.peek(0) == '．') && Glyphs.digit(cursor.peek(1)) >= 0) {
            digits.append('.');
            cursor.moveTo(cursor.at() + 1);
            eatDigits(digits);
        }
        boolean leadingNought = whole > 1 && digits.charAt(0) == '0';
        if (leadingNought || digits.length() > LONGEST_NUMBER || tiedBefore() || tiedBehind()) {
            return Numeral.unreadable(start, endOfCode());
        }
        Value.Amount amount = new Value.Amount(new BigDecimal(digits.toString()), eatPowers());
        return new Numeral(start, cursor.at(), amount, amount, false, false);
    }

    private void eatDigits(StringBuilder digits) {
        for (int digit = Glyphs.digit(cursor.peek(0)); digit >= 0; digit = Glyphs.digit(cursor.peek(0))) {
            if (digits.length() <= LONGEST_NUMBER) {
                digits.append(digit);
            }
            cursor.moveTo(cursor.at() + 1);
        }
    }

    private boolean thousandsFollow() {
        boolean separator = cursor.peek(0) == ',' || cursor.peek(0) == '\u2009' || cursor.peek(0) == ' ';
        return separator && Glyphs.digit(cursor.peek(1)) >= 0 && Glyphs.digit(cursor.peek(2)) >= 0
                && Glyphs.digit(cursor.peek(3)) >= 0 && Glyphs.digit(cursor.peek(4)) < 0;
    }

    private boolean tiedBefore() {
        char before = start > 0 ? text.charAt(start - 1) : '\n';
        char earlier = start > 1 ? text.charAt(start - 2) : '\n';
        return codeCharacter(before) || "+＋×*/／".indexOf(before) >= 0 && codeCharacter(earlier);
    }

    private boolean tiedBehind() {
        char next = cursor.peek(0);
        if (Glyphs.letter(next)) {
            return MeasureWords.at(text, cursor.at()) == null;
        }
        boolean dashed = Glyphs.dash(next);
        return TIES.indexOf(next) >= 0 && !dashed && codeCharacter(cursor.peek(1));
    }

    private int endOfCode() {
        int end = cursor.at();
        while (end < text.length() && (codeCharacter(text.charAt(end)) || TIES.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static boolean codeCharacter(char c) {
        return Glyphs.digit(c) >= 0 || Glyphs.letter(c);
    }

    /** 3.1万, 2千万, 1.2万亿; a power that begins a measure word (千米) is left to it. */
    private int eatPowers() {
        int sum = 0;
        int before = cursor.at();
        cursor.skipBlanks();
        int power = Glyphs.magnitude(cursor.peek(0));
        while (power > 1 && sum + power <= 12 && MeasureWords.at(text, cursor.at()) == null) {
            sum += power;
            cursor.moveTo(cursor.at() + 1);
            power = Glyphs.magnitude(cursor.peek(0));
        }
        if (sum == 0) {
            cursor.moveTo(before);
        }
        return sum;
    }
}
