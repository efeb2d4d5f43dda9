package org.qianfa.quantities;

import java.math.BigDecimal;

/** All numbers a stated figure can mean, both ends included; an end that is {@code null} is open. */
public record Interval(BigDecimal low, BigDecimal high) {

    public boolean contains(BigDecimal number) {
        return (low == null || low.compareTo(number) <= 0) && (high == null || number.compareTo(high) <= 0);
    }

    public boolean overlaps(Interval other) {
        return (low == null || other.high == null || low.compareTo(other.high) <= 0)
                && (other.low == null || high == null || other.low.compareTo(high) <= 0);
    }

    static Interval around(BigDecimal centre, BigDecimal distance) {
        return new Interval(centre.subtract(distance), centre.add(distance));
    }
}
