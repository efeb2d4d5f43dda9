package org.qianfa.workflow;

/**
 * A task left the hands it was in without having been finished: it was returned, taken back, or given to somebody else by
 * an administrator (交回、收回、改派、交接).
 *
 * @param task as it was before
 * @param from who had it
 */
public record TaskTaken(TaskInfo task, long from) {
}
