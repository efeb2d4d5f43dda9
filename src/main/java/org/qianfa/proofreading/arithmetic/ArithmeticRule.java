package org.qianfa.proofreading.arithmetic;

import org.qianfa.proofreading.finding.Category;
import org.qianfa.proofreading.finding.Rule;
import org.qianfa.proofreading.finding.Severity;

/** What can be wrong with figures that stand together. */
public enum ArithmeticRule implements Rule {
    /** Numerator, denominator and rate are named and do not agree. */
    RATE_WRONG(Severity.ERROR),
    /** A rate agrees with no pair of figures, or only by cutting digits off. */
    RATE_UNLIKE(Severity.WARNING),
    /** A share of the whole above 100 %. */
    RATE_OVER_HUNDRED(Severity.ERROR),
    /** Everything is said to be done and figures beside it say otherwise. */
    ALL_CLAIM(Severity.WARNING),
    /** More settled than received. */
    MORE_THAN_RECEIVED(Severity.WARNING),
    /** A stated total is not the sum of the parts it closes. */
    SUM_WRONG(Severity.ERROR),
    /** A whole is not the sum of the parts listed for it. */
    SUM_UNLIKE(Severity.WARNING),
    /** A single part is greater than the whole. */
    PART_OVER_WHOLE(Severity.ERROR),
    /** Parts together are greater than the whole. */
    PARTS_OVER_WHOLE(Severity.WARNING),
    /** A whole and its parts are counted in different measure words. */
    UNIT_CHANGED(Severity.WARNING),
    /** A change does not agree with the two figures it compares. */
    CHANGE_WRONG(Severity.ERROR),
    /** A change agrees only by cutting digits off, or not with the other change stated. */
    CHANGE_UNLIKE(Severity.WARNING),
    /** An average does not agree with the total and the number of heads. */
    AVERAGE_UNLIKE(Severity.WARNING);

    private final Severity severity;

    ArithmeticRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Category category() {
        return Category.ARITHMETIC;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
