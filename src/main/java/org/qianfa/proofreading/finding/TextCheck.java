package org.qianfa.proofreading.finding;

/**
 * Looks at what only the whole text shows. Takes time in proportion to the length, and never throws, whatever the
 * characters are.
 */
public interface TextCheck {

    /** Offsets of findings are the text's. */
    void look(ProofText text, Circumstances circumstances, Findings findings);
}
