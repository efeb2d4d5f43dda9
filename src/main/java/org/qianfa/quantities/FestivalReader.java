package org.qianfa.quantities;

/** Reads days known by their date: “3·15”, 12·4, “4.15”, “三八”妇女节. */
final class FestivalReader {

    private static final String POINTS = "·•・‧∙";
    private static final int LONGEST_NAME = 6;
    private static final int[] DAYS_OF = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final Surroundings around;
    private final int start;
    private final Cursor cursor;

    FestivalReader(Surroundings around, int start) {
        this.around = around;
        this.start = start;
        this.cursor = new Cursor(around.text, start);
    }

    /** Null when no such day stands here. */
    Reading read() {
        return Glyphs.digit(around.at(start)) >= 0 ? pointed() : named();
    }

    private Reading pointed() {
        int month = cursor.eatDigits(1, 2);
        boolean point = cursor.eatOneOf(POINTS);
        if (!point && (!cursor.eatOneOf(".．") || !opens(around.at(start - 1)))) {
            return null;
        }
        int day = cursor.eatDigits(1, 2);
        if (!exists(month, day) || !point && !closes(cursor.peek(0))) {
            return null;
        }
        return Reading.date(start, cursor.at(), new Value.YearlyDay(month, day), "月日");
    }

    private Reading named() {
        char first = around.at(start);
        int month = first == '十' ? 10 : Glyphs.chineseDigit(first);
        int day = Glyphs.chineseDigit(around.at(start + 1));
        if (!exists(month, day) || Glyphs.chineseNumeral(around.at(start - 1)) || Glyphs.chineseNumeral(around.at(start + 2))) {
            return null;
        }
        boolean quoted = opens(around.at(start - 1)) && closes(around.at(start + 2));
        int name = start + (quoted ? 3 : 2);
        int feast = around.clauseAfter(name, LONGEST_NAME).indexOf('节');
        return feast < 1 ? null
                : Reading.date(quoted ? start - 1 : start, name + feast + 1, new Value.YearlyDay(month, day), "月日");
    }

    private static boolean exists(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= DAYS_OF[month - 1];
    }

    private static boolean opens(char c) {
        return "“‘「\"".indexOf(c) >= 0;
    }

    private static boolean closes(char c) {
        return "”’」\"".indexOf(c) >= 0;
    }
}
