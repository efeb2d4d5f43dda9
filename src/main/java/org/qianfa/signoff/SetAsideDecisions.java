package org.qianfa.signoff;

import org.qianfa.drafting.ReviewStep;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Opens decisions on a report anew without a return. Called by those who put the process itself back and have checked the person. */
public interface SetAsideDecisions {

    /**
     * The decision of that review and all after it do not stand any more.
     *
     * @throws Refusal if the report is not under review
     */
    void setAside(Actor by, long reportId, ReviewStep from, String reason) throws Refusal;
}
