package org.qianfa.workflow;

import java.time.Instant;

/** An open task is due at another time, because its report stood still. */
public record TaskDateMoved(String taskId, Instant from, Instant to) {
}
