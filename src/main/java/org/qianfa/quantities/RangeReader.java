package org.qianfa.quantities;

/** Reads what follows the lower number of a range: —5个, ～30%, 至15天. */
final class RangeReader {

    /**
     * @param word null when two numbers tied by a dash share no measure word in rising order: a code, not a range
     */
    record Range(Value.Amount low, Value.Amount high, MeasureWord word, int end) {

        boolean code() {
            return word == null;
        }
    }

    private final Surroundings around;
    private final Numeral low;
    private final MeasureWord wordOfLow;
    private final Cursor cursor;

    /** {@code place} is behind the lower number, or behind its measure word if it has one of its own. */
    RangeReader(Surroundings around, Numeral low, MeasureWord wordOfLow, int place) {
        this.around = around;
        this.low = low;
        this.wordOfLow = wordOfLow;
        this.cursor = new Cursor(around.text, place);
    }

    /** Null when the lower number stands alone. */
    Range read() {
        boolean dashed = Glyphs.dash(cursor.peek(0));
        boolean marked = low.single() && cursor.eatRangeMark();
        cursor.skipBlanks();
        if (!marked || !Numeral.startsWith(cursor.peek(0)) || !dashed && Prefix.fromTo(around, low)) {
            return null;
        }
        Numeral high = Numeral.at(around.text, cursor.at());
        cursor.moveTo(high.end());
        cursor.skipBlanks();
        MeasureWord word = high.readable() && high.single() && !high.bare() ? MeasureWords.at(around.text, cursor.at()) : null;
        if (word != null && rises(high) && (wordOfLow == null || wordOfLow.unit().equals(word.unit())) && !continues(word)) {
            return new Range(shared(high), high.low(), word, cursor.at() + word.written().length());
        }
        return dashed && wordOfLow == null ? new Range(null, null, null, high.end()) : null;
    }

    private boolean rises(Numeral high) {
        return shared(high).number().compareTo(high.low().number()) <= 0;
    }

    private boolean continues(MeasureWord word) {
        int end = cursor.at() + word.written().length();
        return Glyphs.dash(around.at(end)) && Glyphs.digit(around.at(end + 1)) >= 0;
    }

    /** 3—5万: the power behind the second number is meant for both. */
    private Value.Amount shared(Numeral high) {
        int power = high.low().magnitude();
        boolean lent = wordOfLow == null && low.low().magnitude() == 0 && power > 0
                && low.low().stated().compareTo(high.low().stated()) < 0;
        return lent ? new Value.Amount(low.low().stated(), power) : low.low();
    }
}
