package org.qianfa.cooperation;

import java.util.Set;
import org.qianfa.shared.Actor;
import org.qianfa.shared.StepWaits;

/** What the process asks before a step is finished, and tells when one has ended. */
public interface CountersignedSteps {

    /**
     * Changes nothing.
     *
     * @throws StepWaits if countersigns are awaited, or the person countersigned there
     */
    void requireFree(Actor by, Place step);

    /**
     * Who has said something as countersigner of this step or of its part, and so does neither.
     *
     * @param apart as in {@link OpenSteps.Step}
     */
    Set<Long> spoken(String taskId, String apart);

    /** The step was done: what was to be countersigned after it begins. */
    void done(String taskId);

    /** The step is gone without being done: nobody needs to countersign it. */
    void gone(String taskId);

    /**
     * @param place    and {@code apart} as in {@link OpenSteps.Step}
     * @param reportId {@code null} if it belongs to no report
     */
    record Place(String taskId, String taskKey, String place, Long reportId, String apart) {

        /** The place of the steps that are about the whole report: they wait for all others, and all others for them. */
        public String whole() {
            return "report-" + reportId;
        }
    }
}
