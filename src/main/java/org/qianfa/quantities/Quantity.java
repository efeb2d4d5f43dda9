package org.qianfa.quantities;

import java.util.Optional;

/**
 * A figure stated in a text.
 *
 * @param start     first UTF-16 unit of the number with its unit and the modifiers written into it
 * @param end       first UTF-16 unit behind it
 * @param text      exactly the characters from start to end
 * @param indicator what is counted, in words of the text around it; a proposal for a person to improve; may be empty
 * @param value     normalised, money in 元
 * @param unit      measure word, {@code %}, 元, or a pair such as 次/周; empty when none is written
 * @param kind      what sort of statement it makes
 * @param modifier  what makes it a bound or an estimate
 * @param cited     whether it stands inside 《》 and so belongs to the title of a document
 */
public record Quantity(int start, int end, String text, String indicator, Value value, String unit, Kind kind,
        Modifier modifier, boolean cited) {

    /** Whether it says how many things or how much money. */
    public boolean counts() {
        return kind == Kind.COUNT || kind == Kind.MONEY;
    }

    /** Whether the text itself says how much: a count, an amount, a share or a change that can be reckoned with. */
    public boolean measures() {
        return (counts() || kind == Kind.RATE || kind == Kind.DELTA) && !cited && interval().isPresent();
    }

    /** The numbers it can mean: by rounding at the digits stated, or by its modifier. Empty for dates and orders. */
    public Optional<Interval> interval() {
        if (kind == Kind.DATE || kind == Kind.ORDINAL) {
            return Optional.empty();
        }
        if (value instanceof Value.Amount amount) {
            return Optional.of(of(amount));
        }
        return value instanceof Value.Span span
                ? Optional.of(new Interval(of(span.low()).low(), of(span.high()).high()))
                : Optional.empty();
    }

    private Interval of(Value.Amount amount) {
        return modifier.interval(amount, amount.whole() && !unit.equals("%") && !unit.contains("/"));
    }
}
