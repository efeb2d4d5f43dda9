package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Opens a finished report again for consolidation, because of an error found after it was published. The caller has checked the person. */
public interface ReopenReport {

    /** @throws Refusal if the reason is missing or the report is not finished */
    void reopenReport(Actor by, long reportId, String reason) throws Refusal;
}
