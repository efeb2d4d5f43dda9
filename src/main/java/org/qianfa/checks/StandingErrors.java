package org.qianfa.checks;

import org.qianfa.shared.Refusal;

/** The gate before release. */
public interface StandingErrors {

    /**
     * Changes nothing. For use cases that have checked who acts.
     *
     * @param text what is about to be released
     * @throws Refusal if an error stands in it that nobody has dismissed
     */
    void requireNone(long reportId, String text) throws Refusal;
}
