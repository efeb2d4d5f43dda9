package org.qianfa.proofreading.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.qianfa.quantities.Interval;
import org.qianfa.quantities.Value;

/** Calculates with all the numbers that stated figures can mean. None of them is negative, save in differences. */
final class Reckoning {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Reckoning() {
    }

    /** In per cent; open ends stay open. */
    static Interval share(Interval part, Interval whole) {
        return new Interval(percent(part.low(), whole.high()), percent(part.high(), whole.low()));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        boolean known = part != null && whole != null && whole.signum() > 0;
        return known ? part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64) : null;
    }

    /** Whether the part can be this share of the whole. */
    static boolean makes(Interval share, Interval part, Interval whole) {
        return perhaps(share, part, whole) && share(part, whole).overlaps(share);
    }

    /** Rules out at little cost what is far from it. */
    private static boolean perhaps(Interval share, Interval part, Interval whole) {
        boolean below = share.low() != null && part.high() != null && whole.low() != null
                && part.high().doubleValue() * 100.001 < share.low().doubleValue() * whole.low().doubleValue();
        boolean above = share.high() != null && part.low() != null && whole.high() != null
                && part.low().doubleValue() * 99.999 > share.high().doubleValue() * whole.high().doubleValue();
        return !below && !above;
    }

    static Interval quotient(Interval total, Interval heads) {
        Interval share = share(total, heads);
        return new Interval(hundredth(share.low()), hundredth(share.high()));
    }

    private static BigDecimal hundredth(BigDecimal number) {
        return number == null ? null : number.movePointLeft(2);
    }

    static Interval sum(List<Figure> parts) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (Figure part : parts) {
            low = low == null || part.interval().low() == null ? null : low.add(part.interval().low());
            high = high == null || part.interval().high() == null ? null : high.add(part.interval().high());
        }
        return new Interval(low, high);
    }

    static Interval difference(Interval first, Interval second) {
        return new Interval(less(first.low(), second.high()), less(first.high(), second.low()));
    }

    private static BigDecimal less(BigDecimal first, BigDecimal second) {
        return first == null || second == null ? null : first.subtract(second);
    }

    /** In per cent of the earlier figure. */
    static Interval growth(Interval now, Interval before) {
        Interval ratio = share(now, before);
        return difference(ratio, new Interval(HUNDRED, HUNDRED));
    }

    static Interval negative(Interval interval) {
        return new Interval(interval.high() == null ? null : interval.high().negate(), interval.low() == null ? null : interval.low().negate());
    }

    /** Whether every number of the first is greater than every number of the second. */
    static boolean exceeds(Interval first, Interval second) {
        return first.low() != null && second.high() != null && first.low().compareTo(second.high()) > 0;
    }

    /** Whether a stated figure would be right had its last digits been cut off instead of rounded. */
    static boolean cutOff(Interval exact, Figure stated) {
        if (!(stated.quantity().value() instanceof Value.Amount amount)) {
            return false;
        }
        BigDecimal number = amount.number();
        return exact.overlaps(new Interval(number.subtract(amount.step()), number.add(amount.step())));
    }

    /** The middle of an interval with as many decimals as a stated figure has. */
    static String shown(Interval exact, Figure like) {
        int decimals = like.quantity().value() instanceof Value.Amount amount ? Math.max(0, amount.decimals()) : 2;
        return shown(exact, Math.min(6, decimals));
    }

    static String shown(Interval exact, int decimals) {
        BigDecimal low = exact.low() == null ? exact.high() : exact.low();
        BigDecimal high = exact.high() == null ? exact.low() : exact.high();
        if (low == null) {
            return "?";
        }
        return low.add(high).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
