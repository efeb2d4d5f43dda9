package org.qianfa.proofreading.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.qianfa.proofreading.finding.Category;
import org.qianfa.proofreading.finding.Rule;
import org.qianfa.proofreading.finding.Severity;

/** What is looked for in the choice of words. */
public enum WordingRule implements Rule {

    /** No such word: a character is wrong. */
    MISSPELLING(Severity.ERROR),
    /** A wrong character in the name of the state, the party, its leaders or its ideas. */
    GRAVE_MISSPELLING(Severity.ERROR),
    /** Hardly ever meant: a word that is right elsewhere. */
    CONFUSED_WORD(Severity.WARNING),
    /** Another way of writing that the standard lists no longer have. */
    VARIANT(Severity.WARNING),
    /** 法制 where 法治 is meant. */
    RULE_OF_LAW(Severity.WARNING),
    /** 截止 where 截至 is meant, and the reverse. */
    DEADLINE(Severity.WARNING),
    /** A set phrase or official name that is not quite so. */
    SET_PHRASE(Severity.WARNING),
    /** Members of a fixed enumeration missing or out of order. */
    ENUMERATION(Severity.WARNING),
    /** A body that had another name in the year reported on. */
    RENAMED_BODY(Severity.WARNING),
    /** A frame of two words of which the first is missing. */
    FRAME_UNOPENED(Severity.WARNING),
    /** Closing words of a request, which a report must not have. */
    REQUEST_IN_REPORT(Severity.ERROR),
    /** Sounds like a request. */
    REQUEST_WORDS(Severity.WARNING),
    /** Spoken rather than written. */
    COLLOQUIAL(Severity.INFO),
    /** Promises what must not be promised. */
    PROMISE(Severity.INFO),
    /** 今年, 去年 in a text that is read in other years. */
    RELATIVE_YEAR(Severity.INFO);

    private final Severity severity;

    WordingRule(Severity severity) {
        this.severity = severity;
    }

    /** As a list names it: 'misspelling', 'rule-of-law'. */
    static WordingRule named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** All rules as a list names them. */
    public static List<String> words() {
        return Arrays.stream(values()).map(rule -> rule.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    }

    @Override
    public Category category() {
        return Category.WORDING;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
