package org.qianfa.documents.word;

/** Writes a number in one of Word's number formats, as plain characters of official text. */
final class NumberForm {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] LEGAL_PLACES = {"", "拾", "佰", "仟"};
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int CIRCLES = 20;
    private static final int COUNTED = 10_000;
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int LONGEST_ROMAN = 3_999;
    private static final int ALPHABET = 26;
    private static final int LONGEST_LETTERS = 30;

    private NumberForm() {
    }

    /** The number in the format; in Arabic digits where the format has no character for it. */
    static String of(int number, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand",
                    "japaneseCounting", "koreanCounting" -> counted(number, DIGITS, PLACES, false);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                    counted(number, LEGAL_DIGITS, LEGAL_PLACES, true);
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(number, '〇', DIGITS);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, '０', "０１２３４５６７８９");
            case "ideographTraditional" -> oneOf(number, STEMS);
            case "ideographZodiac" -> oneOf(number, BRANCHES);
            case "ideographEnclosedCircle" -> "（" + counted(number, DIGITS, PLACES, false) + "）";
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                    number >= 1 && number <= CIRCLES ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
            case "decimalEnclosedParen" -> "（" + number + "）";
            case "decimalEnclosedFullstop" -> number + ".";
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : String.valueOf(number);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
            case "numberInDash" -> "-" + number + "-";
            default -> String.valueOf(number);
        };
    }

    /** @param whole whether ten is written 一十 and never 十 */
    private static String counted(int number, String digits, String[] places, boolean whole) {
        if (number < 1 || number >= COUNTED) {
            return String.valueOf(number);
        }
        StringBuilder text = new StringBuilder();
        String decimal = String.valueOf(number);
        boolean gap = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int place = decimal.length() - 1 - i;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            text.append(gap ? "零" : "");
            gap = false;
            boolean leadingTen = text.isEmpty() && place == 1 && digit == 1 && !whole;
            text.append(leadingTen ? "" : digits.charAt(digit)).append(places[place]);
        }
        return text.toString();
    }

    private static String digits(int number, char zero, String digits) {
        StringBuilder text = new StringBuilder();
        for (char c : String.valueOf(number).toCharArray()) {
            text.append(c == '0' ? zero : c == '-' ? c : digits.charAt(c - '0'));
        }
        return text.toString();
    }

    private static String oneOf(int number, String characters) {
        return number >= 1 && number <= characters.length() ? characters.substring(number - 1, number) : String.valueOf(number);
    }

    /** Word goes on with AA, BB, CC after Z. */
    private static String letters(int number, char first) {
        int repeated = (number - 1) / ALPHABET + 1;
        if (number < 1 || repeated > LONGEST_LETTERS) {
            return String.valueOf(number);
        }
        return String.valueOf((char) (first + (number - 1) % ALPHABET)).repeat(repeated);
    }

    private static String roman(int number) {
        if (number < 1 || number > LONGEST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }
}
