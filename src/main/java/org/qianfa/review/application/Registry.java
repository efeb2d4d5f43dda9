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

/** Enters matters into the register of their unit: each gets the next number of the year, and its clock starts. */
@Component
class Registry {

    private final Matters matters;
    private final ReviewClocks clocks;

    Registry(Matters matters, ReviewClocks clocks) {
        this.matters = matters;
        this.clocks = clocks;
    }

    /** @param limit working days allowed, {@code null} where none is laid down */
    Matter enter(MatterView.Kind kind, Submission submission, Integer limit, List<Material> materials) {
        int year = clocks.today().getYear();
        ReviewNumber number = ReviewNumber.of(year, matters.lastNumber(submission.unitId(), year) + 1);
        ReviewClock clock = ReviewClock.from(clocks.today(), limit, clocks.calendar());
        return matters.save(new Matter(kind, submission, number, clock, materials));
    }
}
