package org.qianfa.workflow;

import java.time.Instant;

/**
 * A task is gone.
 *
 * @param completed  whether the work was done, as opposed to withdrawn
 * @param assigneeId who held it, may be {@code null}
 */
public record TaskClosed(String taskId, boolean completed, Long assigneeId, Instant at) {
}
