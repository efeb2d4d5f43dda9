package org.qianfa.review;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The unit's legality reviewer concludes the review; never somebody who wrote on the report. Announces {@link LegalityReviewed}. */
public interface ReviewLegality {

    /**
     * @param summary what was found; mandatory
     * @return people named with @ in drafts sent with it who may not see them any more
     * @throws Refusal if the summary is missing, the person has concluded already, or the outcome contradicts the opinions raised
     */
    List<String> reviewLegality(Actor by, long matterId, LegalityOutcome outcome, String summary) throws Refusal;

}
