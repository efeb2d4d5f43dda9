package org.qianfa.publication;

import java.util.Set;
import org.qianfa.drafting.WayBack;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * One of the three reviews and proofreadings before release (三审三校), in order, each by another person.
 * A return sends the report to consolidation and breaks its seal, or, the text as it is, to a review it has passed. Announces
 * {@link ReleaseReviewed}.
 */
public interface ReviewRelease {

    /** @throws Refusal if the step is not due, the person has had another part in it, a check is open or a reason is missing */
    void reviewRelease(Actor by, long releaseId, ReleaseStep step, Decision decision) throws Refusal;

    /**
     * @param checks  what the reviewer has ticked; all are needed to approve
     * @param reason  mandatory when returned
     * @param to      a review passed before, to be held again over the same text; {@code null} if approved or returned to consolidation
     * @param wayBack from there; through all that follows if nothing else is said
     */
    record Decision(boolean approved, Set<ReleaseCheck> checks, String reason, ReleaseStep to, WayBack wayBack) {

        public Decision {
            checks = checks == null ? Set.of() : Set.copyOf(checks);
            to = approved ? null : to;
        }

        public Decision(boolean approved, Set<ReleaseCheck> checks, String reason) {
            this(approved, checks, reason, null, null);
        }

        /** Whether it comes back to who returned it as soon as that review is passed; those in between go on to hold. */
        public boolean straightBack() {
            return to != null && wayBack == WayBack.STRAIGHT_BACK;
        }
    }

    /** Approved with a check left open. */
    class ChecksIncomplete extends Refusal {

        public ChecksIncomplete() {
            super("all checks must be ticked before a release is approved");
        }
    }

    /** Returned without a reason. */
    class ReturnReasonMissing extends Refusal {

        public ReturnReasonMissing() {
            super("a return needs a reason");
        }
    }

    /** A release goes back only to a review it has passed, and that comes before the one it is returned by. */
    class ReviewNotPassed extends Refusal {

        public ReviewNotPassed(ReleaseStep step) {
            super("the release has not passed the review " + step, step.name());
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }

    /** Another step is due, or none any more. */
    class StepNotDue extends Refusal {

        public StepNotDue(ReleaseStep step) {
            super("the release does not wait for the step " + step, step.name());
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }

    /** Nobody holds two of the three reviews. */
    class ReviewedEarlierStep extends Refusal {

        public ReviewedEarlierStep() {
            super("nobody reviews a release twice");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }

    /** The signer does not also release. */
    class SignerReviewsNot extends Refusal {

        public SignerReviewsNot() {
            super("who signed the report does not review its release");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }

    /** Who drafted a section does not have the last word on it. */
    class DrafterEndsNot extends Refusal {

        public DrafterEndsNot() {
            super("who drafted a section does not hold the final review");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }
}
