package org.qianfa.proofreading.finding;

import java.util.Locale;

/** The classes of findings. */
public enum Category {
    OUTLINE, PUNCTUATION, ARITHMETIC, CONSISTENCY, CITATION, WORDING, POST, PRIVACY, REPETITION, LEFTOVER;

    /** As written in rule ids and names of resources. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
