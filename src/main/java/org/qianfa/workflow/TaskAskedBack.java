package org.qianfa.workflow;

import org.qianfa.workflow.TaskInfo.Urge;

/**
 * Who did the step before asked for it back, or the answer was no: then {@code asked} is {@code null}.
 *
 * @param task as it stood before: its holder or pools, and whoever had asked
 */
public record TaskAskedBack(String taskId, Urge asked, TaskInfo task) {
}
