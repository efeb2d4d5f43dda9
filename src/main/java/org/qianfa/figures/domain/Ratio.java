package org.qianfa.figures.domain;

import java.math.BigDecimal;

/** Units that say parts of a whole. */
final class Ratio {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Ratio() {
    }

    /** How many of the unit make the whole: 100 for %, 1000 for ‰, else 1. */
    static BigDecimal of(String unit) {
        return switch (unit) {
            case "%", "％", "百分点", "个百分点" -> HUNDRED;
            case "‰" -> THOUSAND;
            default -> BigDecimal.ONE;
        };
    }
}
