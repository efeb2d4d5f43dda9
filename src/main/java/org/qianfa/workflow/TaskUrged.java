package org.qianfa.workflow;

import org.qianfa.workflow.TaskInfo.Urge;

/**
 * Somebody who waits asked for haste (催办).
 *
 * @param task as it stood when urged: its holder, or the pools it lies in
 */
public record TaskUrged(TaskInfo task, Urge urge) {
}
