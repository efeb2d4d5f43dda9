package org.qianfa.proofreading.consistency;

import org.qianfa.proofreading.finding.Category;
import org.qianfa.proofreading.finding.Rule;
import org.qianfa.proofreading.finding.Severity;

/** Ways for a report to contradict itself or what is known. */
public enum ConsistencyRule implements Rule {
    /** The same words with two numbers. */
    NUMBER_TWICE(Severity.WARNING),
    /** Another number than the ledger has. */
    LEDGER(Severity.WARNING),
    /** Last year's number is another one than last year's report gave. */
    LAST_YEAR(Severity.WARNING),
    /** A growth that last year's report does not bear out. */
    LAST_YEAR_GROWTH(Severity.WARNING),
    /** Two names that differ in a character or two. */
    NAME_UNLIKE(Severity.WARNING),
    /** Quotation marks hold one word here and a longer one elsewhere. */
    QUOTE_SHIFTED(Severity.WARNING),
    /** A name is quoted and not quoted in one paragraph. */
    QUOTE_DROPPED(Severity.WARNING),
    /** A name is quoted in one paragraph and not quoted in another. */
    QUOTE_DROPPED_ELSEWHERE(Severity.INFO),
    /** Amounts of one sort of money in 元 and in 万元. */
    MONEY_UNITS(Severity.INFO);

    private final Severity severity;

    ConsistencyRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Category category() {
        return Category.CONSISTENCY;
    }

    @Override
    public boolean comparesElsewhere() {
        return true;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
