package org.qianfa.workflow;

import org.qianfa.workflow.TaskInfo.Standing;

/** A task was taken by a person or given to one, or put back if {@code assigneeId} is {@code null}. */
public record TaskAssigned(String taskId, Long assigneeId, Standing standing) {

    public TaskAssigned(String taskId, Long assigneeId) {
        this(taskId, assigneeId, Standing.NEW);
    }
}
