package org.qianfa.officialtext;

/** Small whole numbers in Chinese numerals, as headings and items count. */
final class ChineseNumeral {

    static final String DIGITS = "一二三四五六七八九十";
    private static final int TEN = 10;

    private ChineseNumeral() {
    }

    static boolean isDigit(char c) {
        return DIGITS.indexOf(c) >= 0;
    }

    /** The value of a numeral from 一 to 九十九; 0 if it is none. */
    static int value(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return numeral.length() == 1 ? unit(numeral) : 0;
        }
        String tens = numeral.substring(0, ten);
        String units = numeral.substring(ten + 1);
        int high = tens.isEmpty() ? 1 : unit(tens);
        int low = unit(units);
        return high == 0 || low == 0 && !units.isEmpty() ? 0 : high * TEN + low;
    }

    /** @throws IllegalArgumentException outside 1 to 99 */
    static String of(int value) {
        if (value < 1 || value >= TEN * TEN) {
            throw new IllegalArgumentException("not counted with two numerals: " + value);
        }
        int high = value / TEN;
        String tens = high == 0 ? "" : (high == 1 ? "" : DIGITS.substring(high - 1, high)) + "十";
        return value % TEN == 0 ? tens : tens + DIGITS.charAt(value % TEN - 1);
    }

    private static int unit(String digit) {
        int value = digit.length() == 1 ? DIGITS.indexOf(digit) + 1 : 0;
        return value == TEN ? 0 : value;
    }
}
