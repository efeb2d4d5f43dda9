package org.qianfa.workflow;

import java.util.Set;

/**
 * All processes of a report stand still, or go on again (暂停、恢复).
 *
 * @param holders who holds a task of it
 * @param stopped {@code false} if they go on
 */
public record ReportStopped(long reportId, Set<Long> holders, boolean stopped) {
}
