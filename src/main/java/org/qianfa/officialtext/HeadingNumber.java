package org.qianfa.officialtext;

/** Counts headings as official documents do: 一、 at level 1, （一） at 2, 1. at 3, （1） at 4. */
public final class HeadingNumber {

    /** The highest number that can be written. */
    public static final int MOST = 99;

    private HeadingNumber() {
    }

    /**
     * @param level 1 to 4
     * @param count 1 to {@link #MOST}
     */
    public static String of(int level, int count) {
        return switch (level) {
            case 1 -> ChineseNumeral.of(count) + "、";
            case 2 -> "（" + ChineseNumeral.of(count) + "）";
            case 3 -> count + ".";
            case 4 -> "（" + count + "）";
            default -> throw new IllegalArgumentException("no level " + level);
        };
    }

    /** The count of a number as written, full or half width, marks included; 0 if it is none. */
    public static int count(String number) {
        int value = 0;
        StringBuilder numeral = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (ChineseNumeral.isDigit(c)) {
                numeral.append(c);
            } else if (Character.digit(c, 10) >= 0 && value <= MOST) {
                value = value * 10 + Character.digit(c, 10);
            }
        }
        return numeral.isEmpty() ? value : ChineseNumeral.value(numeral.toString());
    }
}
