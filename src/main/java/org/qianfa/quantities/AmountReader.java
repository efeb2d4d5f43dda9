package org.qianfa.quantities;

import java.util.List;

/** Reads a number or a range with its modifier and measure word: 3.1万余人次, 20%～30%, 3至5天, 90%以上, 不到五成. */
final class AmountReader {

    private static final List<String> WITHIN = List.of("以内", "之内", "内");
    private static final List<String> MONTHS_AND_HOURS = List.of("月", "小时", "星期", "工作日", "学期");

    private final Surroundings around;
    private final Numeral first;
    private final Cursor cursor;
    private Modifier modifier;
    private MeasureWord word;

    AmountReader(Surroundings around, Numeral first) {
        this.around = around;
        this.first = first;
        this.cursor = new Cursor(around.text, first.end());
    }

    Reading read() {
        Prefix prefix = Prefix.of(around, first);
        modifier = prefix.modifier();
        if (first.bare() && modifier == Modifier.NONE || Prefix.vague(around, first)) {
            return Reading.nothing(first.end());
        }
        Numeral low = inner(first);
        boolean stated = cursor.at() == first.end();
        eatWord();
        int behindWord = cursor.at();
        Numeral high = stated ? eatRange(low) : null;
        if (word == null) {
            return high == null ? unitless(low) : Reading.nothing(cursor.at());
        }
        if (high == null) {
            cursor.moveTo(behindWord);
        }
        return suffixed(prefix, value(low, high));
    }

    /** 3.1万余, 10多万: the modifier may stand inside the number. */
    private Numeral inner(Numeral numeral) {
        int before = cursor.at();
        cursor.skipBlanks();
        Modifier found = eatModifier(Modifier.ODD, Modifier.MANY, Modifier.PLUS);
        if (found == Modifier.NONE) {
            cursor.moveTo(before);
            return numeral;
        }
        modifier = found;
        int power = Glyphs.magnitude(cursor.peek(0));
        if (power >= 3 && MeasureWords.notPower(around.text, cursor.at())) {
            cursor.moveTo(cursor.at() + 1);
            return numeral.times(power, cursor.at());
        }
        return numeral;
    }

    private void eatWord() {
        int before = cursor.at();
        cursor.skipBlanks();
        word = cursor.at() < around.text.length() ? MeasureWords.at(around.text, cursor.at()) : null;
        cursor.moveTo(word == null ? before : cursor.at() + word.written().length());
    }

    /** The upper number of a range, with the measure word of the whole range eaten; else null. */
    private Numeral eatRange(Numeral low) {
        MeasureWord ofLow = word;
        boolean dashed = Glyphs.dash(cursor.peek(0));
        if (!low.single() || !cursor.eatRangeMark()) {
            return null;
        }
        cursor.skipBlanks();
        if (!Numeral.startsWith(cursor.peek(0)) || !dashed && Prefix.fromTo(around, first)) {
            return null;
        }
        Numeral high = Numeral.at(around.text, cursor.at());
        cursor.moveTo(high.end());
        if (!high.readable() || !high.single() || high.bare()) {
            return dashed ? code() : null;
        }
        eatWord();
        boolean sameWord = word != null && (ofLow == null || ofLow.unit().equals(word.unit()));
        boolean ascending = sameWord && shared(low, high, ofLow).number().compareTo(high.low().number()) <= 0;
        if (!ascending || Glyphs.dash(cursor.peek(0)) && Glyphs.digit(cursor.peek(1)) >= 0) {
            return ofLow == null && dashed ? code() : withoutRange(ofLow);
        }
        return high;
    }

    /** Numbers tied by a dash that are no range are a code. */
    private Numeral code() {
        word = null;
        return first;
    }

    private Numeral withoutRange(MeasureWord ofLow) {
        word = ofLow;
        return null;
    }

    private Value value(Numeral low, Numeral high) {
        Value.Amount from = raised(high == null ? low.low() : shared(low, high, null));
        Value.Amount to = raised(high == null ? low.high() : high.low());
        return from.equals(to) ? from : new Value.Span(from, to);
    }

    /** 3—5万: the power behind the second number is meant for both. */
    private static Value.Amount shared(Numeral low, Numeral high, MeasureWord ofLow) {
        int power = high.low().magnitude();
        boolean lent = ofLow == null && low.low().magnitude() == 0 && power > 0
                && low.low().stated().compareTo(high.low().stated()) < 0;
        return lent ? new Value.Amount(low.low().stated(), power) : low.low();
    }

    private Value.Amount raised(Value.Amount amount) {
        return new Value.Amount(amount.stated(), amount.magnitude() + word.magnitude());
    }

    private Reading suffixed(Prefix prefix, Value value) {
        MeasureWord.Sort sort = word.sort();
        String unit = word.unit();
        boolean lasting = sort == MeasureWord.Sort.DURATION || sort == MeasureWord.Sort.DAY;
        if (unit.equals("个") && cursor.eatOneOf("多余")) {
            int many = cursor.at();
            unit = cursor.eatAny(MONTHS_AND_HOURS) ? around.text.substring(many, cursor.at()).replace("月", "个月") : unit;
            cursor.moveTo(unit.equals("个") ? many - 1 : cursor.at());
            modifier = unit.equals("个") ? modifier : Modifier.MANY;
        }
        boolean limit = lasting && cursor.eatAny(WITHIN);
        Modifier behind = limit ? Modifier.NONE : lasting
                ? eatModifier(Modifier.ODD, Modifier.MANY, Modifier.PLUS, Modifier.AT_LEAST, Modifier.AT_MOST, Modifier.ABOUT)
                : eatModifier(Modifier.PLUS, Modifier.AT_LEAST, Modifier.AT_MOST, Modifier.ABOUT);
        modifier = behind == Modifier.NONE ? modifier : behind;
        int lone = first.chinese() && first.single() && first.end() - first.start() == 1 ? first.low().number().intValue() : -1;
        return new Reading(cursor.at(), prefix.start(), first.start(), cursor.at(), value, unit, kind(limit, unit), modifier, word, lone);
    }

    private Kind kind(boolean limit, String unit) {
        return switch (word.sort()) {
            case MONEY -> Kind.MONEY;
            case SHARE, MULTIPLE -> Kind.RATE;
            case POINTS -> Kind.DELTA;
            case DAY -> limit ? Kind.OTHER : Kind.DATE;
            case QUARTER -> Kind.DATE;
            case DURATION -> limit || unit.equals("小时") || unit.equals("分钟") || unit.equals("秒") ? Kind.OTHER : Kind.COUNT;
            default -> Kind.COUNT;
        };
    }

    private Reading unitless(Numeral low) {
        int end = low.end();
        boolean closed = modifier == Modifier.NONE && low.end() == first.end() && Glyphs.clauseMark(around.at(end));
        return !first.chinese() && closed && Prefix.total(around, first)
                ? Reading.plain(first.start(), first.start(), end, low.low(), "", Kind.COUNT)
                : Reading.nothing(end);
    }

    private Modifier eatModifier(Modifier... candidates) {
        for (Modifier candidate : candidates) {
            int before = cursor.at();
            if (cursor.eatAny(candidate.after())) {
                if (candidate != Modifier.PLUS || !Glyphs.letter(cursor.peek(0)) && Glyphs.digit(cursor.peek(0)) < 0) {
                    return candidate;
                }
                cursor.moveTo(before);
            }
        }
        return Modifier.NONE;
    }
}
