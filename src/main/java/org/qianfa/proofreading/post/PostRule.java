package org.qianfa.proofreading.post;

import org.qianfa.proofreading.finding.Category;
import org.qianfa.proofreading.finding.Rule;
import org.qianfa.proofreading.finding.Severity;

/** What is looked for where leaders are named. */
public enum PostRule implements Rule {

    /** A listed person with a listed post that is another's. */
    WRONG_POST(Severity.ERROR),
    /** A listed person with a post held in other years. */
    POST_OF_OTHER_YEARS(Severity.ERROR),
    /** One character of the name of the person who held the post all the year is wrong. */
    MISSPELT_NAME(Severity.ERROR),
    /** Perhaps a misspelt name, perhaps somebody else. */
    DOUBTFUL_NAME(Severity.WARNING),
    /** Persons enumerated in another order than the list's. */
    ORDER(Severity.WARNING);

    private final Severity severity;

    PostRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Category category() {
        return Category.POST;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
