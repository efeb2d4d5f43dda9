package org.qianfa.cooperation;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The person asked answers, or who asked or holds the step now asks on. Announces {@link AdviceAnswered} or {@link AdviceAsked}. */
public interface AnswerAdvice {

    /** @throws org.qianfa.shared.NotFound if the person may not read the thread */
    void answerAdvice(Actor by, long questionId, String text) throws Refusal;
}
