package org.qianfa.proofreading.finding;

import java.util.Arrays;
import java.util.Locale;

/** How sure a finding is and how much it matters. */
public enum Severity {
    /** Wrong on every reading of the text. The report is not released while one stands undismissed. */
    ERROR,
    /** Probably wrong: a person should look. */
    WARNING,
    /** Worth knowing; nothing needs to be done. */
    INFO;

    /** As written in data exchanged with other programs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this {@link #word}. @throws java.util.NoSuchElementException if there is none */
    public static Severity named(String word) {
        return Arrays.stream(values()).filter(severity -> severity.word().equals(word)).findFirst().orElseThrow();
    }
}
