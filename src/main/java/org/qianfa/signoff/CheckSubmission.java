package org.qianfa.signoff;

import java.util.Set;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The supervisor of the level above checks the form of a submitted report (形式审查): accepts it, or returns it for a reason. A
 * report returned goes to consolidation and must be signed and submitted anew; if it was not published yet, its publication
 * stops. Announces {@link SubmissionReturned} when returned.
 */
public interface CheckSubmission {

    /** @throws Refusal if it was not signed for, was checked before, a point is open or a reason is missing, or it was submitted again since */
    void checkSubmission(Actor by, long submissionId, Outcome outcome) throws Refusal;

    /**
     * @param points what was ticked; all are needed to accept
     * @param reason mandatory when returned
     */
    record Outcome(boolean accepted, Set<FormPoint> points, String reason) {

        public Outcome {
            points = points == null ? Set.of() : Set.copyOf(points);
            reason = reason == null ? "" : reason.strip();
        }
    }

    /** Nobody signed for it, or it was checked before. */
    class SubmissionNotDue extends Refusal {

        public SubmissionNotDue(SubmissionState state) {
            super("the submission is " + state, state);
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }

    /** The report was signed and submitted again; this one counts no more. */
    class SubmissionReplaced extends Refusal {

        public SubmissionReplaced() {
            super("the report was submitted again since");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }

    /** Accepted with a point left open. */
    class FormPointsOpen extends Refusal {

        public FormPointsOpen() {
            super("all points of form must be ticked before a submission is accepted");
        }
    }

    /** Returned without saying why. */
    class SubmissionReasonMissing extends Refusal {

        public SubmissionReasonMissing() {
            super("a submission is returned for a reason");
        }
    }
}
