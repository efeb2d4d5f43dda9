package org.qianfa.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.qianfa.shared.Actor;

/** Steps of the process that failed and wait for an administrator. */
public interface FailedJobs {

    List<FailedJob> failedJobs();

    /**
     * Steps that come once the failed one succeeds, by the diagram; several where it is decided only then.
     *
     * @throws org.qianfa.shared.NotFound
     */
    List<Following> following(Actor by, String jobId);

    /** The whole error of a job, for the administrator. @throws org.qianfa.shared.NotFound */
    String stackTrace(Actor by, String jobId);

    /**
     * Has the step tried once more, soon. The caller needs {@code SYSTEM_ADMIN}.
     *
     * @param reason why it should work now; kept in the journal
     */
    void retry(Actor by, String jobId, String reason);

    /**
     * Has several steps tried once more. Those that have gone on by themselves meanwhile are left out.
     *
     * @return how many are tried
     */
    int retryAll(Actor by, Collection<String> jobIds, String reason);

    /** @param roles whose holders will see it in their inbox; none where no person is asked */
    record Following(String activityId, String name, Set<String> roles) {
    }

    /** @param processKey {@code null} for a part of a batch; {@code activityId} element id in the diagram, {@code activityName} its name */
    record FailedJob(String jobId, String processKey, String processInstanceId, String activityId, String activityName,
                     Long reportId, String error, Instant failedAt, int retriesLeft) {
    }
}
