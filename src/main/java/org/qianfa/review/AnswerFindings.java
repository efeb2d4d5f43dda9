package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The department answers what the review of its matter found (答复审查意见). Announces {@link FindingsAnswered}. */
public interface AnswerFindings {

    /**
     * @param reason mandatory unless adopted
     * @throws Refusal if verdict or reason are missing, or the matter is not at this step
     */
    void answerFindings(Actor by, long matterId, AnswerOpinion.Verdict verdict, String reason) throws Refusal;
}
