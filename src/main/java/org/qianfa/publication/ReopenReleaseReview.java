package org.qianfa.publication;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Opens release reviews anew, the sealed text staying as it is. Called by those who put the process itself back and have checked the person. */
public interface ReopenReleaseReview {

    /**
     * That review and those after it are to be held again, also by the same persons.
     *
     * @throws Refusal if the report has no release under review, or that review was not held yet
     */
    void reopenReview(Actor by, long reportId, ReleaseStep from, String reason) throws Refusal;
}
