package org.qianfa.signoff;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Sends a report that the level above returned back to consolidation, wherever it has got since. Declared here and done by the
 * module above, which publishes. The caller has checked the person.
 */
public interface CallBackReport {

    Effect callBackReport(Actor by, long reportId, String reason) throws Refusal;

    /** What became of the report. */
    enum Effect {
        /** It was on its way to the public, and stops there. */
        STOPPED,
        /** It was finished, and is open again. */
        REOPENED,
        /** It is being worked on anyway. */
        NONE
    }
}
