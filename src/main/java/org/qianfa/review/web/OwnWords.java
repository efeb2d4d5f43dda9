package org.qianfa.review.web;

import org.qianfa.review.ReviseDraft;
import org.qianfa.review.SendOpinions;
import org.qianfa.review.WithdrawOpinion;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** What an author does with the own words: change and discard them before they are sent, send them, withdraw them afterwards. */
@Component
class OwnWords {

    private final ReviseDraft reviseDraft;
    private final SendOpinions sendOpinions;
    private final WithdrawOpinion withdrawOpinion;

    OwnWords(ReviseDraft reviseDraft, SendOpinions sendOpinions, WithdrawOpinion withdrawOpinion) {
        this.reviseDraft = reviseDraft;
        this.sendOpinions = sendOpinions;
        this.withdrawOpinion = withdrawOpinion;
    }

    void revise(Actor actor, long matterId, long opinionId, ReviseDraft.Command command) throws Refusal {
        reviseDraft.reviseDraft(actor, matterId, opinionId, command);
    }

    void revise(Actor actor, long matterId, long opinionId, ReviseDraft.Command command, ReviseDraft.Files files) throws Refusal {
        reviseDraft.reviseDraft(actor, matterId, opinionId, command, files);
    }

    void discard(Actor actor, long matterId, long opinionId) throws Refusal {
        reviseDraft.discardDraft(actor, matterId, opinionId);
    }

    SendOpinions.Sent send(Actor actor, long matterId) throws Refusal {
        return sendOpinions.sendOpinions(actor, matterId);
    }

    void withdraw(Actor actor, long matterId, long opinionId, String reason) throws Refusal {
        withdrawOpinion.withdrawOpinion(actor, matterId, opinionId, reason);
    }
}
