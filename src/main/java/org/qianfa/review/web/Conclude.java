package org.qianfa.review.web;

import java.util.List;
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

    /** @return people named in drafts sent with it whom they do not reach */
    List<String> conclude(Actor actor, long matterId, LegalityOutcome outcome, String summary) throws Refusal {
        return readReview.matter(actor, matterId).advisers().contains(actor.id()) ? giveOpinion.giveOpinion(actor, matterId, outcome, summary)
                : reviewLegality.reviewLegality(actor, matterId, outcome, summary);
    }
}
