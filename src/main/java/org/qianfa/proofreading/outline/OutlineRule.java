package org.qianfa.proofreading.outline;

import org.qianfa.proofreading.finding.Category;
import org.qianfa.proofreading.finding.Rule;
import org.qianfa.proofreading.finding.Severity;

/** What can be wrong with headings, their numbers and what they should hold. */
public enum OutlineRule implements Rule {
    SKIPPED(Severity.ERROR),
    REPEATED(Severity.ERROR),
    MISNUMBERED(Severity.ERROR),
    BACKWARDS(Severity.ERROR),
    RESTARTED(Severity.WARNING),
    LEVEL_SKIPPED(Severity.INFO),
    LEVEL_DISORDER(Severity.WARNING),
    HEADING_MARK(Severity.WARNING),
    NUMBER_MARK(Severity.WARNING),
    EMPTY_SECTION(Severity.WARNING),
    MISSING_ELEMENT(Severity.WARNING),
    MISSING_CAUSES(Severity.INFO),
    PRESCRIBED_HEADING(Severity.WARNING);

    private final Severity severity;

    OutlineRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Category category() {
        return Category.OUTLINE;
    }

    @Override
    public boolean comparesElsewhere() {
        return this == MISSING_ELEMENT || this == SKIPPED;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
