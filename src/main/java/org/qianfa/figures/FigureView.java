package org.qianfa.figures;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A figure as pages and other modules see it.
 *
 * @param code      short name in formulas, e.g. F3
 * @param value     {@code null} until given, or while a formula has no result
 * @param requestId the request it was last asked or given in, {@code null} if none
 * @param problem   why a derived figure has no value, {@code null} otherwise
 * @param uses      places in the report's text tied to it
 * @param evidence  files that prove it
 */
public record FigureView(long id, long reportId, String code, FigureSpec spec, BigDecimal value, FigureState state,
                         Long requestId, Long givenBy, Instant givenAt, Long confirmedBy, Instant confirmedAt,
                         FormulaProblem problem, long uses, long evidence) {

    public String name() {
        return spec.name();
    }

    /** Difference to last year, {@code null} if one of both is unknown. */
    public BigDecimal difference() {
        return value == null || spec.lastYear() == null ? null : value.subtract(spec.lastYear());
    }
}
