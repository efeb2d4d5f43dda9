package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The coordinator declares the report consolidated. Announces {@link ReportConsolidated}. */
public interface ConsolidateReport {

    /** @throws Refusal if a section is not done or has no text */
    void consolidateReport(Actor by, long reportId) throws Refusal;
}
