package org.qianfa.workflow;

import java.time.Instant;
import java.util.List;

/** All open tasks that are due at another time by one and the same cause: a report that goes on, or a year counted anew. Never empty. */
public record DatesMoved(List<Moved> tasks) {

    /** @param task with its new date */
    public record Moved(TaskInfo task, Instant from, Instant to) {
    }
}
