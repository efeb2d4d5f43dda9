package org.qianfa.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.shared.Actor;
import org.qianfa.signoff.SecrecySheet.PublicDifference;

/** Reads releases: the text for the public and what the three reviewers said. */
public interface ReleaseSheets {

    /**
     * For who holds the role of this step.
     *
     * @throws org.qianfa.shared.NotFound     if the person may not know of the release
     * @throws org.qianfa.shared.NotPermitted if the person lacks the role
     */
    Sheet forReview(Actor reader, long releaseId, ReleaseStep step);

    /** The newest release of a report, for who sets when it goes public; otherwise as {@link #forReview}. */
    Sheet forScheduling(Actor reader, long reportId);

    /** The newest release of a report, for everybody who may read the report. @throws org.qianfa.shared.NotFound */
    Optional<Sheet> ofReport(Actor reader, long reportId);

    /** All releases of a report, the oldest first, for everybody who may read the report. @throws org.qianfa.shared.NotFound */
    List<Sheet> allOfReport(Actor reader, long reportId);

    /**
     * @param due          the step the release waits for, {@code null} if none
     * @param publishAt    when it is to go public, {@code null}: as soon as the final review is passed
     * @param lateBecause  why that may be after the statutory day, {@code null} if it is not
     * @param sameAsSealed whether the text for the public is the sealed one for the public, character by character
     * @param differences  in what that differs from the text that was signed, as the signer approved it
     */
    record Sheet(long id, long reportId, String title, String text, String textDigest, String sealDigest, ReleaseState state,
                 ReleaseStep due, Instant publishAt, String lateBecause, boolean sameAsSealed, List<ReviewView> reviews,
                 List<PublicDifference> differences) {

        /** The reviews passed before this one, to which its reviewer may return the release as it is. */
        public List<ReleaseStep> returnTargets(ReleaseStep from) {
            return Stream.of(ReleaseStep.values()).filter(step -> step.ordinal() < from.ordinal())
                    .filter(step -> reviews.stream().anyMatch(review -> review.step() == step && review.passes())).toList();
        }
    }

    /**
     * @param withdrawnBecause why it was taken back or set aside, {@code null} if it was not
     * @param returnedTo       the review to which the release was returned as it is, {@code null} if it was not
     * @param straightBack     whether it was to come straight back from there
     */
    record ReviewView(ReleaseStep step, boolean approved, Set<ReleaseCheck> checks, String reason, long personId,
                      String personName, Instant decidedAt, String withdrawnBecause, ReleaseStep returnedTo, boolean straightBack) {

        public boolean passes() {
            return approved && withdrawnBecause == null;
        }
    }
}
