package org.qianfa.workflow;

import java.time.Instant;
import java.util.List;

/** Tasks of reports as they are remembered, open ones among them; for rebuilding read tables. For use cases that have checked who asks. */
public interface TaskHistory {

    /** Reports whose processes are remembered. */
    List<Long> reports();

    /** In the order they came, without those that were withdrawn. */
    List<PastTask> tasks(long reportId);

    /**
     * @param personal whether it was meant for one person from the start
     * @param firstHolder who had it when it came, {@code null} if it lay in a pool
     * @param endedAt  {@code null} while it is open
     * @param turns    what happened to it after it came, in that order
     */
    record PastTask(String taskId, String taskKey, Long sectionId, Long departmentId, boolean personal, Long firstHolder,
                    Instant openedAt, Instant dueAt, Instant endedAt, List<Turn> turns) {
    }

    /** It came to somebody, or to its pool if {@code holder} is {@code null}; or was opened by somebody whose task it was. */
    record Turn(Instant at, boolean opened, Long holder) {
    }
}
