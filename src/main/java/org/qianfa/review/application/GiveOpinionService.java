package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.GiveOpinion;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterView.Capacity;
import org.qianfa.review.OpinionGiven;
import org.qianfa.review.domain.Matter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class GiveOpinionService implements GiveOpinion {

    private final ReviewAccess access;
    private final Concluding concluding;
    private final Proceedings proceedings;

    GiveOpinionService(ReviewAccess access, Concluding concluding, Proceedings proceedings) {
        this.access = access;
        this.concluding = concluding;
        this.proceedings = proceedings;
    }

    @Override
    public List<String> giveOpinion(Actor by, long matterId, LegalityOutcome outcome, String summary) throws Refusal {
        Matter matter = access.matter(by, matterId);
        if (!access.advises(by, matter)) {
            throw new NotPermitted("advisers called to the matter only");
        }
        List<String> unreached = concluding.conclude(by, matter, Capacity.ADVISER, outcome, summary);
        proceedings.record(by, "GiveOpinion", matter, summary, outcome.name());
        proceedings.announce(new OpinionGiven(by, matterId, matter.submission().reportId()));
        return unreached;
    }
}
