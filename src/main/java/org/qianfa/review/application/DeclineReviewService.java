package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.AdviserAssignment.Step;
import org.qianfa.review.AdvisersChanged;
import org.qianfa.review.DeclineReview;
import org.qianfa.review.domain.Matter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DeclineReviewService implements DeclineReview {

    private final ReviewAccess access;
    private final Assigning assigning;
    private final Proceedings proceedings;

    DeclineReviewService(ReviewAccess access, Assigning assigning, Proceedings proceedings) {
        this.access = access;
        this.assigning = assigning;
        this.proceedings = proceedings;
    }

    @Override
    public void declineReview(Actor by, long matterId, String reason) throws Refusal {
        Matter matter = access.matter(by, matterId);
        if (!access.advises(by, matter)) {
            throw new NotPermitted("advisers called to the matter only");
        }
        String why = ReviewAccess.requireText(reason);
        matter.requireReviewing(by.id(), true);
        assigning.keep(by, matter, assigning.weighed(matter).stream().filter(c -> c.personId() == by.id()).toList(), Step.DECLINED, why);
        matter.changeAdvisers(List.of(), List.of(by.id()));
        proceedings.record(by, "DeclineReview", matter, why, null);
        proceedings.announce(new AdvisersChanged(by, matterId, matter.submission().reportId(), List.of(), List.of(by.id())));
    }
}
