package org.qianfa.proofreading.finding;

import java.util.Comparator;
import java.util.List;

/**
 * Something found in a text.
 *
 * @param start      first UTF-16 unit it concerns
 * @param end        first UTF-16 unit behind it; never before start
 * @param suggestion what to put in place of {@code [start, end)}, empty for deleting it; {@code null} if there is nothing
 *                   that would be right for certain
 * @param arguments  what the message tells: strings and numbers
 */
public record Finding(Rule rule, Severity severity, int start, int end, String suggestion, List<Object> arguments) {

    /** By place, the graver one first at the same place. */
    public static final Comparator<Finding> IN_ORDER = Comparator.comparingInt(Finding::start)
            .thenComparing(Finding::severity).thenComparingInt(Finding::end).thenComparing(f -> f.rule().id());

    public Finding {
        arguments = List.copyOf(arguments);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a range: " + start + " to " + end);
        }
    }

    /** The words it concerns. */
    public String excerpt(String text) {
        return text.substring(start, end);
    }

    /** The same with the severity somebody has set for its rule. */
    public Finding graded(Severity other) {
        return other == severity ? this : new Finding(rule, other, start, end, suggestion, arguments);
    }

    public Finding movedBy(int distance) {
        return new Finding(rule, severity, start + distance, end + distance, suggestion, arguments);
    }
}
