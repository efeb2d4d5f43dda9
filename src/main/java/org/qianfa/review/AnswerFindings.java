package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The department answers what the review of its matter found (答复审查意见): opinions one by one beforehand, see
 * {@link AnswerOpinion}, then as a whole. Announces {@link FindingsAnswered}.
 */
public interface AnswerFindings {

    /**
     * @param verdict where opinions were raised it follows from their answers, whatever is given here
     * @param reason mandatory unless adopted, or opinions were raised
     * @throws Refusal if verdict or reason are missing, an opinion is unanswered, or the matter is not at this step
     */
    void answerFindings(Actor by, long matterId, AnswerOpinion.Verdict verdict, String reason) throws Refusal;
}
