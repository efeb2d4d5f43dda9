package org.qianfa.problems.domain;

import org.qianfa.shared.Sm3;

/**
 * A problem as the text of a report names it.
 *
 * @param text  all its words, without the number before them
 * @param cause the sentences of it that name a cause, empty if none does
 */
public record Shortcoming(String text, String cause) {

    /** Known again by its words, whatever the blanks between them. */
    public String digest() {
        return Sm3.hex(squashed(text));
    }

    public String name() {
        return ProblemName.of(text);
    }

    /** Whether a problem entered by hand says the same, as a whole or by its first words. */
    public boolean saidBy(String statement) {
        String other = squashed(statement);
        String own = squashed(text);
        return other.equals(own) || bare(other).equals(squashed(name()));
    }

    private static String bare(String words) {
        return words.endsWith("。") ? words.substring(0, words.length() - 1) : words;
    }

    private static String squashed(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}
