package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The coordinator takes a consolidated report back from its review (撤回), for the time the process allows it. Its sections stay
 * done; it is open to consolidation again. Announces {@link ReportWithdrawn}.
 */
public interface WithdrawReport {

    /**
     * @throws Refusal if the report is not under review, or no reason is given
     * @throws org.qianfa.shared.NotPermitted unless it is the coordinator of the unit
     */
    void withdrawReport(Actor by, long reportId, String reason) throws Refusal;
}
