package org.qianfa.workflow;

/** A task has come up. Announced in the transaction that opened it. */
public record TaskOpened(TaskInfo task) {
}
