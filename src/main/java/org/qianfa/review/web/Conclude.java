package org.qianfa.review.web;

import org.qianfa.review.GiveOpinion;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.ReadReview;
import org.qianfa.review.ReviewLegality;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** Advisers and the reviewer conclude on the same page; which use case that is follows from who was called. */
@Component
class Conclude {

    private final ReadReview readReview;
    private final GiveOpinion giveOpinion;
    private final ReviewLegality reviewLegality;

    Conclude(ReadReview readReview, GiveOpinion giveOpinion, ReviewLegality reviewLegality) {
        this.readReview = readReview;
        this.giveOpinion = giveOpinion;
        this.reviewLegality = reviewLegality;
    }

    void conclude(Actor actor, long matterId, LegalityOutcome outcome, String summary) throws Refusal {
        if (readReview.matter(actor, matterId).advisers().contains(actor.id())) {
            giveOpinion.giveOpinion(actor, matterId, outcome, summary);
        } else {
            reviewLegality.reviewLegality(actor, matterId, outcome, summary);
        }
    }
}
