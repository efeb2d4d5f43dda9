package org.qianfa.signoff;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The supervisor of the level above signs for a submitted report (签收). */
public interface ReceiveSubmission {

    /** @throws Refusal if it was signed for before */
    void receiveSubmission(Actor by, long submissionId) throws Refusal;

    /** Somebody signed for it before. */
    class SubmissionReceived extends Refusal {

        public SubmissionReceived() {
            super("the submission was signed for already");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }
}
