package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/**
 * What else must be ready before a report may be declared consolidated. Declared here and answered by modules above, which
 * know more of a report than its text.
 */
public interface ConsolidationGuard {

    /** Changes nothing. @throws Refusal that says what is missing */
    void requireReady(long reportId) throws Refusal;
}
