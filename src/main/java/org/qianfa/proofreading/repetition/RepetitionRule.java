package org.qianfa.proofreading.repetition;

import org.qianfa.proofreading.finding.Category;
import org.qianfa.proofreading.finding.Rule;
import org.qianfa.proofreading.finding.Severity;

/** Ways to say something twice. */
public enum RepetitionRule implements Rule {
    /** A long passage stands twice to the letter. */
    PASSAGE_TWICE(Severity.ERROR),
    /** A sentence stands twice, or nearly so. */
    PASSAGE_ALIKE(Severity.WARNING),
    /** Words that can never follow themselves, or a long run of words, stand twice side by side. */
    WORDS_TWICE(Severity.ERROR),
    /** A word stands twice side by side. */
    WORD_DOUBLED(Severity.WARNING),
    /** A noun stands twice in one noun phrase. */
    NOUN_AGAIN(Severity.WARNING),
    /** A function character stands twice where no two words meet. */
    CHARACTER_TWICE(Severity.ERROR),
    /** A character stands twice in words that stand elsewhere with one. */
    CHARACTER_EXTRA(Severity.WARNING),
    /** Much of a paragraph stood in last year's report. */
    COPIED(Severity.INFO),
    /** A sentence with figures stands as it stood last year. */
    FIGURES_COPIED(Severity.WARNING);

    private final Severity severity;

    RepetitionRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Category category() {
        return Category.REPETITION;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
