package org.qianfa.proofreading.punctuation;

import org.qianfa.proofreading.finding.Category;
import org.qianfa.proofreading.finding.Rule;
import org.qianfa.proofreading.finding.Severity;

/** What can be wrong with marks and blanks, and with the signs inside figures. */
public enum PunctuationRule implements Rule {
    UNCLOSED(Severity.ERROR),
    OPEN_QUOTATION(Severity.WARNING),
    UNOPENED(Severity.ERROR),
    REVERSED(Severity.ERROR),
    CROSSED(Severity.ERROR),
    MIXED_BRACKETS(Severity.WARNING),
    NESTED_MARKS(Severity.WARNING),
    SINGLE_QUOTES(Severity.ERROR),
    EMPTY_PAIR(Severity.ERROR),
    DOUBLED(Severity.ERROR),
    MISPLACED(Severity.ERROR),
    STOP_TWICE(Severity.ERROR),
    COMMA_IN_QUOTES(Severity.WARNING),
    STOP_IN_QUOTES(Severity.WARNING),
    SPACE(Severity.ERROR),
    SPACE_IN_TITLE(Severity.WARNING),
    SPACE_BESIDE_MARK(Severity.WARNING),
    SPACE_BESIDE_FIGURE(Severity.WARNING),
    SPACES_THROUGHOUT(Severity.INFO),
    INDENT(Severity.WARNING),
    INDENT_THROUGHOUT(Severity.INFO),
    HALF_WIDTH(Severity.WARNING),
    HALF_WIDTH_THROUGHOUT(Severity.INFO),
    FULL_WIDTH_FIGURE(Severity.WARNING),
    MISSING_END(Severity.WARNING),
    COMMA_AT_END(Severity.ERROR),
    BROKEN_LINES(Severity.INFO),
    BETWEEN_ITEMS(Severity.INFO),
    BEFORE_ETC(Severity.WARNING),
    PERCENT_RANGE(Severity.WARNING),
    YEAR_RANGE(Severity.INFO),
    VALUE_RANGE(Severity.INFO),
    DATE_DOT(Severity.WARNING),
    DOCUMENT_NUMBER(Severity.WARNING),
    DASH(Severity.WARNING),
    ELLIPSIS(Severity.WARNING),
    APPROXIMATE_EXACT(Severity.WARNING),
    APPROXIMATE_TWICE(Severity.WARNING),
    COMMA_BEFORE_ITEMS(Severity.WARNING),
    MISSING_BEFORE_ITEM(Severity.WARNING),
    MISSING_BETWEEN_FIGURES(Severity.WARNING),
    PLUS_SIGN(Severity.INFO);

    private final Severity severity;

    PunctuationRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Category category() {
        return Category.PUNCTUATION;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
