package org.qianfa.review.web;

import org.qianfa.review.FinishAnswers;
import org.qianfa.review.FinishConfirmation;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** The two ways of saying "that was all": the coordinator after the answers, each author after the confirmations. */
@Component
class Finish {

    private final FinishAnswers finishAnswers;
    private final FinishConfirmation finishConfirmation;

    Finish(FinishAnswers finishAnswers, FinishConfirmation finishConfirmation) {
        this.finishAnswers = finishAnswers;
        this.finishConfirmation = finishConfirmation;
    }

    void answers(Actor actor, long reportId) throws Refusal {
        finishAnswers.finishAnswers(actor, reportId);
    }

    void confirmation(Actor actor, long reportId) throws Refusal {
        finishConfirmation.finishConfirmation(actor, reportId);
    }
}
