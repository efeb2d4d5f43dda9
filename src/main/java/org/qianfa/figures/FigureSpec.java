package org.qianfa.figures;

import java.math.BigDecimal;

/**
 * What a figure is, apart from its value.
 *
 * @param name         unique in the ledger of a report; the same from year to year
 * @param unit         unit of measure, e.g. 件 or %; a figure in % holds 97.64 for 97.64 %
 * @param period       the time it counts, e.g. 2025年
 * @param departmentId the department that answers for it
 * @param definition   what is counted and what not (口径), may be empty
 * @param lastYear     last year's value, {@code null} if unknown
 * @param formula      how it follows from other figures of the ledger; {@code null} if it is counted
 * @param digits       decimals a derived value is rounded to, half up; {@code null} for counted figures
 */
public record FigureSpec(String name, String unit, String period, long departmentId, String definition, BigDecimal lastYear,
                         String formula, Integer digits) {

    public static FigureSpec counted(String name, String unit, String period, long departmentId, String definition) {
        return new FigureSpec(name, unit, period, departmentId, definition, null, null, null);
    }

    public FigureSpec withLastYear(BigDecimal value) {
        return new FigureSpec(name, unit, period, departmentId, definition, value, formula, digits);
    }

    public boolean derived() {
        return formula != null;
    }
}
