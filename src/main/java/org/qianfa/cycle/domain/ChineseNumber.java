package org.qianfa.cycle.domain;

/** Numbers as official documents count their sections: 一, 二, … 十, 十一, … 九十九. */
public final class ChineseNumber {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private ChineseNumber() {
    }

    /** @throws IllegalArgumentException outside 1 to 99 */
    public static String of(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("No section number: " + number);
        }
        int tens = number / 10;
        return (tens == 0 ? "" : (tens == 1 ? "" : DIGITS[tens]) + "十") + DIGITS[number % 10];
    }
}
