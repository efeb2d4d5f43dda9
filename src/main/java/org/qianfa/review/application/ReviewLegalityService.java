package org.qianfa.review.application;

import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.LegalityReviewed;
import org.qianfa.review.MatterView.Capacity;
import org.qianfa.review.ReviewLegality;
import org.qianfa.review.ReviewRefusal.SamePerson;
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
    private final ReportWriters writers;
    private final Concluding concluding;
    private final Proceedings proceedings;

    ReviewLegalityService(ReviewAccess access, ReportWriters writers, Concluding concluding, Proceedings proceedings) {
        this.access = access;
        this.writers = writers;
        this.concluding = concluding;
        this.proceedings = proceedings;
    }

    @Override
    public void reviewLegality(Actor by, long matterId, LegalityOutcome outcome, String summary) throws Refusal {
        Matter matter = access.matter(by, matterId, Role.LEGALITY_REVIEWER);
        Long reportId = matter.submission().reportId();
        if (writers.of(reportId).contains(by.id())) {
            throw new SamePerson();
        }
        concluding.conclude(by, matter, Capacity.REVIEWER, outcome, summary);
        proceedings.record(by, "ReviewLegality", matter, summary, outcome.name());
        proceedings.announce(new LegalityReviewed(by, matterId, reportId));
    }
}
