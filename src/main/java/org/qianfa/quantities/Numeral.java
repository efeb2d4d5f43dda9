package org.qianfa.quantities;

import java.math.BigDecimal;

/**
 * A number as written, without unit.
 *
 * @param end     behind its last character; the next search goes on there
 * @param low     null when the characters are no number: a code, a formula, a telephone number
 * @param high    equals {@code low} except for two neighbours such as 两三
 * @param chinese written with Chinese numerals
 * @param bare    a power without a digit before it, as in 百姓 or 近百
 */
record Numeral(int start, int end, Value.Amount low, Value.Amount high, boolean chinese, boolean bare) {

    static Numeral unreadable(int start, int end) {
        return new Numeral(start, end, null, null, false, false);
    }

    /** Reads the characters from {@code start}, of which the first is a digit or a Chinese numeral. */
    static Numeral at(String text, int start) {
        return Glyphs.digit(text.charAt(start)) >= 0
                ? new ArabicNumeral(text, start).read()
                : new ChineseNumeral(text, start).read();
    }

    static boolean startsWith(char c) {
        return Glyphs.digit(c) >= 0 || Glyphs.chineseNumeral(c);
    }

    boolean readable() {
        return low != null;
    }

    boolean single() {
        return low.equals(high);
    }

    boolean is(long number) {
        return single() && low.number().compareTo(BigDecimal.valueOf(number)) == 0;
    }

    Numeral times(int power, int newEnd) {
        return new Numeral(start, newEnd, raised(low, power), raised(high, power), chinese, bare);
    }

    private static Value.Amount raised(Value.Amount amount, int power) {
        return new Value.Amount(amount.stated(), amount.magnitude() + power);
    }
}
