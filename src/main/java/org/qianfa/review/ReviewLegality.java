package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The unit's legality reviewer concludes the review; never somebody who wrote on the report. Announces {@link LegalityReviewed}. */
public interface ReviewLegality {

    /**
     * @param summary what was found; mandatory
     * @throws Refusal if the summary is missing, the person has concluded already, or the outcome contradicts the opinions raised
     */
    void reviewLegality(Actor by, long matterId, LegalityOutcome outcome, String summary) throws Refusal;

}
