package org.qianfa.quantities;

import java.math.BigDecimal;

/** Reads a number or a range with its modifier and measure word: 3.1万余人次, 20%～30%, 3至5天, 90%以上, 不到五成. */
final class AmountReader {

    private final Surroundings around;
    private final Numeral first;
    private final Cursor cursor;

    AmountReader(Surroundings around, Numeral first) {
        this.around = around;
        this.first = first;
        this.cursor = new Cursor(around.text, first.end());
    }

    Reading read() {
        Prefix prefix = Prefix.of(around, first);
        if (first.bare() && prefix.modifier() == Modifier.NONE || Prefix.vague(around, first)) {
            return Reading.nothing(first.end());
        }
        cursor.skipBlanks();
        Modifier inner = Modifier.eat(cursor, Modifier.ODD, Modifier.MANY, Modifier.PLUS);
        Numeral number = inner == Modifier.NONE ? first : raised();
        cursor.skipBlanks();
        MeasureWord word = MeasureWords.at(around.text, cursor.at());
        int behindWord = word == null ? first.end() : cursor.at() + word.written().length();
        RangeReader.Range range = inner == Modifier.NONE ? new RangeReader(around, first, word, behindWord).read() : null;
        if (range != null) {
            return range.code() ? Reading.nothing(range.end()) : ranged(prefix, range);
        }
        if (word == null) {
            return unitless();
        }
        Value value = spread(amount(signed(number.low(), word), word), amount(number.high(), word));
        return finished(prefix, inner, value, word, behindWord);
    }

    /** 10余万: the power stands behind the modifier. */
    private Numeral raised() {
        int power = Glyphs.magnitude(cursor.peek(0));
        if (power < 3 || !MeasureWords.notPower(around.text, cursor.at())) {
            return first;
        }
        cursor.moveTo(cursor.at() + 1);
        return first.times(power, cursor.at());
    }

    private Reading ranged(Prefix prefix, RangeReader.Range range) {
        Value value = spread(amount(range.low(), range.word()), amount(range.high(), range.word()));
        return finished(prefix, Modifier.NONE, value, range.word(), range.end());
    }

    private Reading finished(Prefix prefix, Modifier inner, Value value, MeasureWord word, int end) {
        Suffix suffix = new Suffix(around.text, word, value, end);
        Modifier modifier = suffix.modifier() != Modifier.NONE ? suffix.modifier() : inner != Modifier.NONE ? inner : prefix.modifier();
        boolean digit = first.chinese() && first.single() && first.end() - first.start() == 1;
        return new Reading(suffix.end(), prefix.start(), first.start(), suffix.end(), suffix.value(), suffix.unit(), suffix.kind(),
                modifier, word, digit ? first.low().number().intValue() : -1);
    }

    private static Value spread(Value.Amount low, Value.Amount high) {
        return low.equals(high) || low.stated().signum() < 0 ? low : new Value.Span(low, high);
    }

    private static Value.Amount amount(Value.Amount stated, MeasureWord word) {
        return new Value.Amount(stated.stated(), stated.magnitude() + word.magnitude());
    }

    /** 增长-3.2%: a minus belongs to a share when words stand before it. */
    private Value.Amount signed(Value.Amount amount, MeasureWord word) {
        boolean minus = "-－−".indexOf(around.at(first.start() - 1)) >= 0 && Glyphs.han(around.at(first.start() - 2));
        BigDecimal stated = minus && word.sort() == MeasureWord.Sort.SHARE ? amount.stated().negate() : amount.stated();
        return new Value.Amount(stated, amount.magnitude());
    }

    /** A bare number is a figure only as a total at the end of a clause. */
    private Reading unitless() {
        boolean closed = !first.chinese() && Glyphs.clauseMark(around.at(first.end()));
        return closed && Prefix.total(around, first)
                ? Reading.plain(first.start(), first.start(), first.end(), first.low(), "", Kind.COUNT)
                : Reading.nothing(first.end());
    }
}
