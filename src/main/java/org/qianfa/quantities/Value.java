package org.qianfa.quantities;

import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;

/** The normalised value of a figure: 万 and 亿 expanded, shares in per cent, exact decimals. */
public sealed interface Value {

    /**
     * One number, as stated times a power of ten: 3.1万 is 3.1 and 4. Keeps the stated decimals, 99.20 is not 99.2.
     */
    record Amount(BigDecimal stated, int magnitude) implements Value {

        static Amount of(long number) {
            return new Amount(BigDecimal.valueOf(number), 0);
        }

        public BigDecimal number() {
            return stated.scaleByPowerOfTen(magnitude).setScale(Math.max(0, stated.scale() - magnitude));
        }

        /** Digits stated after the point, before 万 or 亿. */
        public int decimals() {
            return stated.scale();
        }

        /** What one more in the last stated digit would add: 0.01 for 99.20, 1000 for 3.1万, 1 for 107. */
        public BigDecimal step() {
            return BigDecimal.ONE.scaleByPowerOfTen(magnitude - stated.scale());
        }

        /** What one more in the last stated digit that is not nought would add: 100 for 300, 10 for 1380. */
        public BigDecimal roundStep() {
            return stated.signum() == 0 ? step() : BigDecimal.ONE.scaleByPowerOfTen(magnitude - stated.stripTrailingZeros().scale());
        }

        /** Every number that rounds to the stated digits. */
        public Interval rounding() {
            return Interval.around(number(), step().movePointLeft(1).multiply(BigDecimal.valueOf(5)));
        }

        /** Whether the digits are a plain whole number, which counts are stated exactly in. */
        public boolean whole() {
            return magnitude == 0 && stated.scale() <= 0;
        }
    }

    /** From one number to another, both included; the first is not greater than the second. */
    record Span(Amount low, Amount high) implements Value {
    }

    /** A day that comes every year. */
    record YearlyDay(int month, int day) implements Value {
    }

    /** A month, day or minute of the calendar; its text form is ISO 8601. */
    record Moment(TemporalAccessor when) implements Value {
    }
}
