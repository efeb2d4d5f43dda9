package org.qianfa.registers.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import org.qianfa.registers.RegisterFigure;

/** What was counted so far. What has no basis, such as a rate of nothing, is left out. */
public final class Sums {

    private static final int RATE_DECIMALS = 2;
    private final Map<RegisterFigure, BigDecimal> values = new EnumMap<>(RegisterFigure.class);

    public Sums put(RegisterFigure figure, long count) {
        values.put(figure, BigDecimal.valueOf(count));
        return this;
    }

    /** In per cent, two decimals, half up. */
    public Sums rate(RegisterFigure figure, long part, long whole) {
        if (whole > 0) {
            values.put(figure, plain(BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), RATE_DECIMALS, RoundingMode.HALF_UP)));
        }
        return this;
    }

    /** One decimal, half up. */
    public Sums average(RegisterFigure figure, long sum, long of) {
        if (of > 0) {
            values.put(figure, plain(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP)));
        }
        return this;
    }

    public Map<RegisterFigure, BigDecimal> values() {
        return new EnumMap<>(values);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
