package org.qianfa.quantities;

import java.util.Set;

/** Reads 第三届, 第二批, 第三季度 and 全市首个. Articles and chapters of laws, 第一责任人 and 第一时间 are none. */
final class OrdinalReader {

    private static final Set<String> COUNTED_IN_ORDER = Set.of("届", "批", "名", "位", "次", "期", "轮", "场", "例", "家", "个");
    private static final String FIRST_OF = "个家批例部条项";
    private static final String SCOPES = "国省市区县州镇乡街域";

    private final Surroundings around;
    private final int start;

    OrdinalReader(Surroundings around, int start) {
        this.around = around;
        this.start = start;
    }

    Reading read() {
        return around.at(start) == '首' ? first() : numbered();
    }

    private Reading numbered() {
        int at = start + 1;
        if (!Numeral.startsWith(around.at(at))) {
            return Reading.nothing(at);
        }
        Numeral numeral = Numeral.at(around.text, at);
        MeasureWord word = numeral.readable() && !numeral.bare() && numeral.single()
                ? MeasureWords.at(around.text, numeral.end()) : null;
        if (word == null) {
            return Reading.nothing(numeral.end());
        }
        int end = numeral.end() + word.written().length();
        if (word.sort() == MeasureWord.Sort.QUARTER) {
            return Reading.date(start, end, numeral.low(), word.unit());
        }
        return COUNTED_IN_ORDER.contains(word.written())
                ? Reading.plain(start, at, end, numeral.low(), word.unit(), Kind.ORDINAL)
                : Reading.nothing(end);
    }

    /** First of a whole area; without the area 首 is no claim about an order. */
    private Reading first() {
        char word = around.at(start + 1);
        boolean scoped = SCOPES.indexOf(around.at(start - 1)) >= 0 && "全本我".indexOf(around.at(start - 2)) >= 0;
        return scoped && FIRST_OF.indexOf(word) >= 0
                ? Reading.plain(start - 2, start, start + 2, Value.Amount.of(1), String.valueOf(word), Kind.ORDINAL)
                : Reading.nothing(start + 1);
    }
}
