package org.qianfa.drafting;

/**
 * Follows, beyond the report, the problems it names. Declared here and answered by a module above, which keeps them one by
 * one from year to year.
 */
public interface ProblemKeeper {

    /** Takes over what the finished report names. Idempotent. */
    void takeOver(long reportId);
}
