package org.qianfa.publication.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qianfa.publication.ReleaseCheck;
import org.qianfa.publication.ReleaseSheets.ReviewView;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReviewRelease.ChecksIncomplete;
import org.qianfa.publication.ReviewRelease.Decision;
import org.qianfa.publication.ReviewRelease.ReturnReasonMissing;
import org.qianfa.publication.ReviewRelease.ReviewNotPassed;
import org.qianfa.publication.ReviewRelease.ReviewedEarlierStep;
import org.qianfa.publication.ReviewRelease.StepNotDue;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The three reviews of one release (三审三校), with all that was decided in them. What is taken back or set aside stays on record;
 * what is due follows from what passes alone.
 */
@Embeddable
public class ThreeReviews {

    @ElementCollection
    @CollectionTable(name = "publication_review", joinColumns = @JoinColumn(name = "release_id"))
    @OrderColumn(name = "ordinal")
    private List<StepReview> reviews = new ArrayList<>();

    protected ThreeReviews() {
    }

    static ThreeReviews none() {
        return new ThreeReviews();
    }

    /** The first step that is not passed, {@code null} if all are. */
    ReleaseStep due() {
        return Stream.of(ReleaseStep.values()).filter(step -> passing(step).isEmpty()).findFirst().orElse(null);
    }

    /** Whether passing this step is the last that was decided and not taken back. */
    boolean endWith(ReleaseStep step) {
        return reviews.stream().filter(r -> !r.withdrawn()).reduce((before, last) -> last).filter(last -> last.is(step) && last.passes()).isPresent();
    }

    /** Every reason why this person may not decide the step that is due in this way; changes nothing. */
    void check(Actor by, ReleaseStep step, Decision decision) throws Refusal {
        if (reviews.stream().anyMatch(r -> r.by(by.id()) && !r.is(step))) {
            throw new ReviewedEarlierStep();
        }
        if (decision.approved() && !decision.checks().containsAll(EnumSet.allOf(ReleaseCheck.class))) {
            throw new ChecksIncomplete();
        }
        if (!decision.approved() && (decision.reason() == null || decision.reason().isBlank())) {
            throw new ReturnReasonMissing();
        }
        if (decision.to() != null && (decision.to().ordinal() >= step.ordinal() || passing(decision.to()).isEmpty())) {
            throw new ReviewNotPassed(decision.to());
        }
    }

    void add(StepReview review) {
        reviews.add(review);
    }

    /** The text goes back to a review it has passed, as it is; straight back, those in between go on to pass. */
    void sendBack(StepReview review, Decision decision, Instant at) {
        reviews.stream().filter(r -> r.passes() && (decision.straightBack() ? r.is(decision.to()) : !r.before(decision.to())))
                .forEach(r -> r.withdraw(decision.reason(), at, reviews.size()));
        reviews.add(review);
        review.sendBack(decision, reviews.size());
    }

    void withdraw(ReleaseStep step, String because, Instant at) {
        held(step).withdraw(because, at, reviews.size());
    }

    /** That review and those after it do not pass any more. */
    void reopen(ReleaseStep from, String because, Instant at) throws StepNotDue {
        if (from.ordinal() >= due().ordinal()) {
            throw new StepNotDue(from);
        }
        reviews.stream().filter(r -> r.passes() && !r.before(from)).forEach(r -> r.withdraw(because, at, reviews.size()));
    }

    /** What lets the release pass this step. */
    StepReview held(ReleaseStep step) {
        return passing(step).orElseThrow();
    }

    private Optional<StepReview> passing(ReleaseStep step) {
        return reviews.stream().filter(r -> r.is(step) && r.passes()).findFirst();
    }

    List<ReviewView> views() {
        return reviews.stream().map(StepReview::view).toList();
    }
}
