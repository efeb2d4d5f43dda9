package org.qianfa.quantities;

import java.math.BigDecimal;
import java.util.List;

/** A word that makes a stated number a bound or an estimate. */
public enum Modifier {
    NONE("", Bound.EXACT, List.of(), List.of()),
    ODD("余", Bound.A_LITTLE_MORE, List.of(), List.of("余")),
    MANY("多", Bound.A_LITTLE_MORE, List.of(), List.of("多", "来")),
    PLUS("+", Bound.AT_LEAST, List.of(), List.of("+", "＋")),
    MORE("超", Bound.AT_LEAST, List.of("超过", "超出", "突破", "多于", "大于", "高于", "超", "逾", "上"), List.of()),
    AT_LEAST("以上", Bound.AT_LEAST, List.of("不少于", "不低于", "不小于", "至少", "最少", "最低"), List.of("及以上", "以上")),
    LESS("不到", Bound.AT_MOST, List.of("不到", "不足", "不满", "未满", "少于", "低于", "小于"), List.of()),
    AT_MOST("以下", Bound.AT_MOST, List.of("不超过", "不多于", "不高于", "不大于", "至多", "最多", "最高"), List.of("以下", "以内", "之内")),
    NEARLY("近", Bound.A_LITTLE_LESS, List.of("将近", "接近", "近"), List.of()),
    ABOUT("约", Bound.ABOUT, List.of("大约", "约为", "约计", "约", "大概"), List.of("左右"));

    private enum Bound { EXACT, A_LITTLE_MORE, A_LITTLE_LESS, AT_LEAST, AT_MOST, ABOUT }

    private final String word;
    private final Bound bound;
    private final List<String> before;
    private final List<String> after;

    Modifier(String word, Bound bound, List<String> before, List<String> after) {
        this.word = word;
        this.bound = bound;
        this.before = before;
        this.after = after;
    }

    /** The plainest written form; empty for {@link #NONE}. */
    public String word() {
        return word;
    }

    /** Ways to write it in front of the number, longer ones first. */
    List<String> before() {
        return before;
    }

    /** Moves over the first of the candidates that stands behind a number, else stays and answers {@link #NONE}. */
    static Modifier eat(Cursor cursor, Modifier... candidates) {
        for (Modifier candidate : candidates) {
            int before = cursor.at();
            if (cursor.eatAny(candidate.after)) {
                boolean sum = candidate == PLUS && (Glyphs.letter(cursor.peek(0)) || Glyphs.digit(cursor.peek(0)) >= 0);
                if (!sum) {
                    return candidate;
                }
                cursor.moveTo(before);
            }
        }
        return NONE;
    }

    /** What an amount can mean with this modifier; {@code exact} when it stands bare and states a whole count. */
    Interval interval(Value.Amount amount, boolean exact) {
        BigDecimal number = amount.number();
        return switch (bound) {
            case EXACT -> exact ? new Interval(number, number) : amount.rounding();
            case A_LITTLE_MORE -> new Interval(number, number.add(amount.roundStep()));
            case A_LITTLE_LESS -> new Interval(number.subtract(amount.roundStep()), number);
            case AT_LEAST -> new Interval(number, null);
            case AT_MOST -> new Interval(null, number);
            case ABOUT -> Interval.around(number, amount.roundStep());
        };
    }
}
