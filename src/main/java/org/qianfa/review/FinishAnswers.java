package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The coordinator declares all opinions on the report answered. Announces {@link OpinionsAnswered}. */
public interface FinishAnswers {

    /** @throws Refusal if an opinion is unanswered; its arguments name them */
    void finishAnswers(Actor by, long reportId) throws Refusal;

}
