package org.qianfa.review;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** An adviser called to the matter concludes the own review. Announces {@link OpinionGiven}. */
public interface GiveOpinion {

    /**
     * @param summary what was found; mandatory
     * @return people named with @ in drafts sent with it who may not see them any more
     * @throws Refusal if the summary is missing, the person has concluded already, or the outcome contradicts the opinions raised
     */
    List<String> giveOpinion(Actor by, long matterId, LegalityOutcome outcome, String summary) throws Refusal;

}
