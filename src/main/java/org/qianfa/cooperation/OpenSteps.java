package org.qianfa.cooperation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The open steps of reports. Declared here and answered by the workflow, which alone knows them; callers have checked who
 * asks.
 */
public interface OpenSteps {

    /** Empty if it is done or gone, or belongs to no report. */
    Optional<Step> step(String taskId);

    /** The same; nobody finishes or moves it before this transaction ends. Must be called inside a transaction. */
    Optional<Step> locked(String taskId);

    /** Who does not countersign it: who holds it, and who did or may do a step of its part. Nobody once it is done or gone. */
    Set<Long> barred(String taskId);

    /** Countersigning itself is no step. */
    List<Step> ofReport(long reportId);

    /**
     * @param place       what the steps share that wait for one another, e.g. those of one section
     * @param sectionId   {@code null} if it is about the whole report
     * @param holderId    who holds it, {@code null} while it lies in a pool
     * @param apart       names the part of the process in which nobody does two things, {@code null} where that is no rule
     * @param countersign whether it may be countersigned at all
     * @param after       whether also once it is done
     */
    record Step(String taskId, String taskKey, String place, long reportId, Long sectionId, Long holderId, String apart,
                boolean countersign, boolean after) {

        public boolean heldBy(long personId) {
            return holderId != null && holderId == personId;
        }
    }
}
