package org.qianfa.proofreading.leftover;

import org.qianfa.proofreading.finding.Category;
import org.qianfa.proofreading.finding.Rule;
import org.qianfa.proofreading.finding.Severity;

/** What is left in a text that was never meant for its reader. */
public enum LeftoverRule implements Rule {
    PAGE_PATH(Severity.ERROR),
    PAGE_TOOLS(Severity.ERROR),
    PUBLICATION_LINE(Severity.WARNING),
    PICTURE_NAME(Severity.ERROR),
    FILE_NAME(Severity.WARNING),
    PAGE_LINKS(Severity.ERROR),
    PAGE_OWNER(Severity.ERROR),
    PAGE_REMAINDER(Severity.WARNING),
    PAGE_INSIDE(Severity.WARNING),
    BLANK_TO_FILL(Severity.ERROR),
    NUMBER_TO_FILL(Severity.ERROR),
    NOTE_TO_WRITER(Severity.ERROR),
    PENDING(Severity.WARNING),
    MASKED_WORD(Severity.WARNING),
    COMMENT_REMAINS(Severity.ERROR),
    BROKEN_FIELD(Severity.ERROR),
    PAGE_MARKUP(Severity.ERROR),
    LOST_CHARACTER(Severity.ERROR),
    INVISIBLE_CHARACTER(Severity.WARNING);

    private final Severity severity;

    LeftoverRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Category category() {
        return Category.LEFTOVER;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
