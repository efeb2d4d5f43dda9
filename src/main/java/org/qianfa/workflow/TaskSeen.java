package org.qianfa.workflow;

import java.time.Instant;

/** A person who holds the task or could claim it opened its page for the first time. */
public record TaskSeen(String taskId, long by, Instant at) {
}
