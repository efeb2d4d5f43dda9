package org.qianfa.publication;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The first or second of the three reviews before release is taken back (撤回) before the next reviewer has opened the release, for
 * the time the process allows it. It stays on record and no longer stands; whoever held it holds no other of the three.
 * Announces {@link ReleaseReviewWithdrawn}.
 */
public interface WithdrawReleaseReview {

    /** Who reviewed takes it back. @throws Refusal if it does not stand last, is another person's, or no reason is given */
    void withdrawReleaseReview(Actor by, long reportId, ReleaseStep step, String reason) throws Refusal;

    /** The next reviewer gives it back to who asks for it. @throws Refusal if it does not stand last, or no word is given */
    void giveReleaseReviewBack(Actor by, long reportId, ReleaseStep step, String word) throws Refusal;

    /** Another review followed, or it is another person's. */
    class ReviewStandsNot extends Refusal {

        public ReviewStandsNot() {
            super("no review of the person stands last");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }
}
