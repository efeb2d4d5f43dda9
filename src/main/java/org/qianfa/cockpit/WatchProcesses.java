package org.qianfa.cockpit;

import java.util.Collection;
import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.FailedJobs.FailedJob;
import org.qianfa.workflow.FailedJobs.Following;

/**
 * The processes themselves. Who watches reports sees the diagrams and where the own reports stand in them; how many
 * tokens there are over all units is for {@code SYSTEM_ADMIN} and {@code DISTRICT_SUPERVISOR}.
 */
public interface WatchProcesses {

    /**
     * @param reportId only tokens of this report; {@code null}: of all
     * @throws org.qianfa.shared.NotPermitted if the person may not see that many
     */
    List<ProcessLine> processes(Actor by, Long reportId);

    /** The diagram as BPMN 2.0 XML. @throws org.qianfa.shared.NotFound */
    String diagram(Actor by, String processKey);

    /** Elements with tokens or incidents, in the order of the diagram. @throws org.qianfa.shared.NotFound */
    List<ElementCount> counts(Actor by, String processKey, Long reportId);

    /** @param running instances, or tokens if asked for one report */
    record ProcessLine(String processKey, int version, String versionTag, long running) {
    }

    record ElementCount(String elementId, String name, long tokens, long incidents) {
    }

    /** @throws org.qianfa.shared.NotPermitted unless the person is a {@code SYSTEM_ADMIN} */
    List<FailedJob> failedJobs(Actor by);

    /**
     * What comes if a failed step is tried again and succeeds; nothing goes, and no date moves.
     *
     * @throws org.qianfa.shared.NotPermitted unless the person is a {@code SYSTEM_ADMIN}
     */
    List<Following> following(Actor by, String jobId);

    /** @throws org.qianfa.shared.NotPermitted unless the person is a {@code SYSTEM_ADMIN} */
    String stackTrace(Actor by, String jobId);

    /**
     * @throws RetryReasonMissing             without a reason
     * @throws org.qianfa.shared.NotPermitted unless the person is a {@code SYSTEM_ADMIN}
     */
    void retry(Actor by, String jobId, String reason) throws RetryReasonMissing;

    /**
     * Retries several failed steps; those that have gone on meanwhile are left out.
     *
     * @return how many are tried
     * @throws RetryReasonMissing             without a reason
     * @throws org.qianfa.shared.NotPermitted unless the person is a {@code SYSTEM_ADMIN}
     */
    int retryAll(Actor by, Collection<String> jobIds, String reason) throws RetryReasonMissing;
}
