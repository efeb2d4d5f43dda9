package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** An adviser called to the matter concludes the own review. Announces {@link OpinionGiven}. */
public interface GiveOpinion {

    /**
     * @param summary what was found; mandatory
     * @throws Refusal if the summary is missing, the person has concluded already, or the outcome contradicts the opinions raised
     */
    void giveOpinion(Actor by, long matterId, LegalityOutcome outcome, String summary) throws Refusal;

}
