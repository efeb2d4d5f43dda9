package org.qianfa.quantities;

import java.util.List;

/** Reads 每周一小查, 每年一次 and 每月2次. 每周一 with a sentence behind it is Monday. */
final class FrequencyReader {

    private static final int LONGEST_ACT = 2;
    private static final List<String> FORMS = List.of("机制", "制度", "活动", "工作");

    private final Surroundings around;
    private final int start;

    FrequencyReader(Surroundings around, int start) {
        this.around = around;
        this.start = start;
    }

    Reading read() {
        Cursor cursor = new Cursor(around.text, start + 1);
        String period = Periods.eat(cursor);
        if (period == null || !Numeral.startsWith(cursor.peek(0))) {
            return Reading.nothing(start + 1);
        }
        Numeral numeral = Numeral.at(around.text, cursor.at());
        if (!numeral.readable() || !numeral.single() || numeral.bare()) {
            return Reading.nothing(numeral.end());
        }
        MeasureWord word = MeasureWords.at(around.text, numeral.end());
        if (word != null && word.sort() == MeasureWord.Sort.COUNT) {
            return reading(numeral, numeral.end() + word.written().length(), word.unit() + "/" + period);
        }
        String act = act(around.clauseAfter(numeral.end(), LONGEST_ACT + 3));
        boolean actOnce = numeral.chinese() && numeral.is(1) && !act.isEmpty() && act.length() <= LONGEST_ACT;
        return actOnce ? reading(numeral, numeral.end() + act.length(), "次/" + period) : Reading.nothing(start + 1);
    }

    /** 每月一调度机制: what the act has become is no part of it. */
    private static String act(String behind) {
        return FORMS.stream().filter(behind::endsWith).findFirst().map(form -> behind.substring(0, behind.length() - form.length())).orElse(behind);
    }

    private Reading reading(Numeral numeral, int end, String unit) {
        return Reading.plain(start, numeral.start(), end, numeral.low(), unit, Kind.OTHER);
    }
}
