package org.qianfa.review.web;

import org.qianfa.review.AddComment;
import org.qianfa.review.AddOpinion;
import org.qianfa.review.WithdrawOpinion;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** What the form beside the text does: one form serves opinions and comments. */
@Component
class Annotate {

    private final AddOpinion addOpinion;
    private final AddComment addComment;
    private final WithdrawOpinion withdrawOpinion;

    Annotate(AddOpinion addOpinion, AddComment addComment, WithdrawOpinion withdrawOpinion) {
        this.addOpinion = addOpinion;
        this.addComment = addComment;
        this.withdrawOpinion = withdrawOpinion;
    }

    long add(Actor actor, long matterId, AnnotationForm form) throws Refusal {
        return form.isComment() ? addComment.addComment(actor, matterId, form.anchor(), Outcome.lines(form.text()))
                : addOpinion.addOpinion(actor, matterId, form.command());
    }

    void withdraw(Actor actor, long matterId, long opinionId) throws Refusal {
        withdrawOpinion.withdrawOpinion(actor, matterId, opinionId);
    }
}
