package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.DecideLevel.Level;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.LegalityReviewed;
import org.qianfa.review.MatterView.Capacity;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.ReviewLegality;
import org.qianfa.review.domain.Matter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReviewLegalityService implements ReviewLegality {

    private final ReviewAccess access;
    private final ReviewerFitness fitness;
    private final MatterFiles files;
    private final Concluding concluding;
    private final Proceedings proceedings;

    ReviewLegalityService(ReviewAccess access, ReviewerFitness fitness, MatterFiles files, Concluding concluding, Proceedings proceedings) {
        this.access = access;
        this.fitness = fitness;
        this.files = files;
        this.concluding = concluding;
        this.proceedings = proceedings;
    }

    @Override
    public List<String> reviewLegality(Actor by, long matterId, LegalityOutcome outcome, String summary) throws Refusal {
        Matter matter = access.matter(by, matterId, Role.LEGALITY_REVIEWER);
        Long reportId = matter.submission().reportId();
        fitness.require(matter, by.id());
        if (matter.kind() == Kind.ENFORCEMENT_DECISION) {
            files.of(matter).requireNew(Level.REVIEWER, by.id());
            files.of(matter).requireChecked(ReviewAccess.requireChoice(outcome));
        }
        List<String> unreached = concluding.conclude(by, matter, Capacity.REVIEWER, outcome, summary);
        if (matter.kind() == Kind.ENFORCEMENT_DECISION) {
            files.of(matter).decide(Level.REVIEWER, by.id(), outcome.passes(), summary, proceedings.now());
        }
        proceedings.record(by, "ReviewLegality", matter, summary, outcome.name());
        proceedings.announce(new LegalityReviewed(by, matterId, reportId));
        return unreached;
    }
}
