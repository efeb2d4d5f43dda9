package org.qianfa.quantities;

import java.math.BigDecimal;
import java.util.List;

/** What stands behind a measure word and bears on the figure: 3个多月, 两年半, 元/月, 90%以上, 一天内. */
final class Suffix {

    private static final List<String> WITHIN = List.of("以内", "之内", "内");
    private static final List<String> LONG_UNITS = List.of("月", "小时", "星期", "工作日", "学期");

    private final Cursor cursor;
    private final MeasureWord word;
    private final boolean lasting;
    private final boolean limit;
    private final Modifier modifier;
    private Value value;
    private String unit;

    Suffix(String text, MeasureWord word, Value value, int place) {
        this.cursor = new Cursor(text, place);
        this.word = word;
        this.value = value;
        this.unit = word.unit();
        Modifier between = between();
        this.lasting = word.sort() == MeasureWord.Sort.DURATION || word.sort() == MeasureWord.Sort.DAY || !unit.equals(word.unit());
        half();
        per();
        this.limit = lasting && cursor.eatAny(WITHIN);
        Modifier behind = limit ? Modifier.NONE : behind();
        this.modifier = behind == Modifier.NONE ? between : behind;
    }

    int end() {
        return cursor.at();
    }

    Value value() {
        return value;
    }

    String unit() {
        return unit;
    }

    Modifier modifier() {
        return modifier;
    }

    Kind kind() {
        boolean clock = unit.equals("小时") || unit.equals("分钟") || unit.equals("秒");
        if (lasting) {
            return limit || clock ? Kind.OTHER : word.sort() == MeasureWord.Sort.DAY ? Kind.DATE : Kind.COUNT;
        }
        return switch (word.sort()) {
            case MONEY -> Kind.MONEY;
            case SHARE, MULTIPLE -> Kind.RATE;
            case POINTS -> Kind.DELTA;
            case QUARTER -> Kind.DATE;
            default -> unit.contains("/") ? Kind.RATE : Kind.COUNT;
        };
    }

    /** 3个多月, 5个半小时: the unit of time stands behind. */
    private Modifier between() {
        int before = cursor.at();
        boolean half = cursor.peek(0) == '半';
        if (!word.unit().equals("个") || !cursor.eatOneOf("多余半")) {
            return Modifier.NONE;
        }
        for (String later : LONG_UNITS) {
            if (cursor.eat(later)) {
                unit = later.equals("月") ? "个月" : later.equals("星期") ? "周" : later;
                value = half ? andAHalf() : value;
                return half ? Modifier.NONE : Modifier.MANY;
            }
        }
        cursor.moveTo(before);
        return Modifier.NONE;
    }

    /** 两年半, but not 两年半年报. */
    private void half() {
        boolean year = unit.equals("年") || unit.equals("天");
        if (year && cursor.peek(0) == '半' && "年月天日".indexOf(cursor.peek(1)) < 0) {
            cursor.moveTo(cursor.at() + 1);
            value = andAHalf();
        }
    }

    private Value andAHalf() {
        return value instanceof Value.Amount amount && amount.whole()
                ? new Value.Amount(amount.stated().add(new BigDecimal("0.5")), 0) : value;
    }

    /** 元/月, 吨/平方公里. */
    private void per() {
        int before = cursor.at();
        if (!cursor.eatOneOf("/／")) {
            return;
        }
        String period = Periods.eat(cursor);
        if (period != null) {
            unit = unit + "/" + period;
            return;
        }
        MeasureWord other = cursor.measureWord();
        cursor.moveTo(other == null ? before : cursor.at() + other.written().length());
        unit = other == null ? unit : unit + "/" + other.unit();
    }

    private Modifier behind() {
        Modifier much = lasting && cursor.peek(0) != '来' ? Modifier.eat(cursor, Modifier.ODD, Modifier.MANY) : Modifier.NONE;
        return much != Modifier.NONE ? much : Modifier.eat(cursor, Modifier.PLUS, Modifier.AT_LEAST, Modifier.AT_MOST, Modifier.ABOUT);
    }
}
