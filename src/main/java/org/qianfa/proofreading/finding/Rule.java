package org.qianfa.proofreading.finding;

import java.util.Locale;

/**
 * One thing that is looked for. Each class of findings has an enum of its rules. Texts for people stand in the bundle
 * {@code messages/proofreading/<category>}: {@code <id>} is the message with the finding's arguments, {@code <id>.title},
 * {@code <id>.why}, {@code <id>.wrong}, {@code <id>.right} and {@code <id>.source} explain the rule.
 */
public interface Rule {

    /** Name of the enum constant. */
    String name();

    Category category();

    /** The severity of its findings unless an administrator has set another. */
    Severity severity();

    /** Whether it holds the words against something outside their sentence: then what it tells belongs to the finding. */
    default boolean comparesElsewhere() {
        return false;
    }

    /** Stable; stored with dismissals, e.g. {@code punctuation.unclosed}. */
    default String id() {
        return category().word() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
