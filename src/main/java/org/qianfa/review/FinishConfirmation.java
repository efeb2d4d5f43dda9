package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** An author of opinions declares all own opinions on the report settled. Announces {@link AnswersConfirmed}. */
public interface FinishConfirmation {

    /** @throws Refusal if an own opinion is neither confirmed nor insisted on; its arguments name them */
    void finishConfirmation(Actor by, long reportId) throws Refusal;

    /** Likewise for the own opinions on the file of a matter. Announces {@link FindingAnswersConfirmed}. @throws Refusal as above */
    void finishOnMatter(Actor by, long matterId) throws Refusal;

}
