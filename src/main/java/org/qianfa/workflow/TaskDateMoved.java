package org.qianfa.workflow;

import java.time.Instant;

/** An open task is due at another time, because its report stood still, or the dates of its year were counted anew. */
public record TaskDateMoved(String taskId, Instant from, Instant to) {
}
