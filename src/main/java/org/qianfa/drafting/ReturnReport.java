package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Sends a report under review back to its sections or to consolidation. Called by the reviews of higher modules, which have checked the person. */
public interface ReturnReport {

    /** @throws Refusal if the reason is missing, a section is not of this report, or the report is not under review or signed */
    void returnReport(Actor by, long reportId, ReturnOrder order) throws Refusal;
}
