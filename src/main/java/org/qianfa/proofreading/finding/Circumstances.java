package org.qianfa.proofreading.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is known about a text besides its words.
 *
 * @param year     the year reported on, {@code null} if unknown
 * @param unit     the unit that reports, {@code null} if unknown
 * @param previous last year's report, {@code null} if there is none
 * @param whole    whether it is a whole report rather than a section of one
 * @param ledger   the unit's confirmed figures of the year
 */
public record Circumstances(Integer year, String unit, LastYear previous, boolean whole, List<LedgerFigure> ledger) {

    /** Nothing is known but that it is a whole report. */
    public static final Circumstances UNKNOWN = new Circumstances(null, null, null, true, List.of());

    public Circumstances {
        ledger = List.copyOf(ledger);
    }

    public Optional<LastYear> lastYear() {
        return Optional.ofNullable(previous);
    }

    /**
     * A figure of the ledger.
     *
     * @param value money in 元, rates in per cent
     * @param unit  as {@link org.qianfa.quantities.Quantity#unit()} writes it
     */
    public record LedgerFigure(String indicator, BigDecimal value, String unit) {
    }
}
