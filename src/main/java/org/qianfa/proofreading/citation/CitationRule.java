package org.qianfa.proofreading.citation;

import org.qianfa.proofreading.finding.Category;
import org.qianfa.proofreading.finding.Rule;
import org.qianfa.proofreading.finding.Severity;

/** What is looked for in titles of documents. */
public enum CitationRule implements Rule {

    /** A law's name with a character wrong, missing or too many. */
    MISNAMED_LAW(Severity.ERROR),
    /** There is no national law of that name. */
    NO_SUCH_LAW(Severity.ERROR),
    /** Not a law of the register, which may be younger than the text. */
    UNKNOWN_LAW(Severity.WARNING),
    /** Looks like a shortened name of a law. */
    SHORTENED_LAW(Severity.WARNING),
    /** Nearly the title of a regulation or policy document of the register. */
    MISNAMED_DOCUMENT(Severity.WARNING),
    /** Cited in a year in which it was no longer in force. */
    ABOLISHED(Severity.ERROR),
    /** No longer in force today; the text's year is not known. */
    ABOLISHED_SINCE(Severity.INFO),
    /** A plan whose years are over. */
    EXPIRED_POLICY(Severity.WARNING),
    /** Cited in a year in which it was not made yet. */
    NOT_YET_MADE(Severity.ERROR),
    /** Comes into force in the year after the one reported on. */
    UPCOMING(Severity.INFO),
    /** A document the register does not know. */
    UNVERIFIED(Severity.INFO);

    private final Severity severity;

    CitationRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Category category() {
        return Category.CITATION;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
