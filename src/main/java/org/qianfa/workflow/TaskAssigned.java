package org.qianfa.workflow;

/** A task was taken by a person, or put back if {@code assigneeId} is {@code null}. */
public record TaskAssigned(String taskId, Long assigneeId) {
}
