package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.MatterView;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.ReviewClock;
import org.qianfa.review.domain.ReviewNumber;
import org.qianfa.review.domain.Submission;
import org.qianfa.review.persistence.Matters;
import org.springframework.stereotype.Component;

/** Enters matters into the register of their unit: each gets the next number of the year. */
@Component
class Registry {

    private final Matters matters;
    private final ReviewClocks clocks;

    Registry(Matters matters, ReviewClocks clocks) {
        this.matters = matters;
        this.clocks = clocks;
    }

    Matter enter(MatterView.Kind kind, Submission submission, List<Material> materials) {
        int year = clocks.today().getYear();
        ReviewNumber number = ReviewNumber.of(year, matters.lastNumber(submission.unitId(), year) + 1);
        return matters.save(new Matter(kind, submission, number, ReviewClock.from(clocks.today()), materials));
    }
}
