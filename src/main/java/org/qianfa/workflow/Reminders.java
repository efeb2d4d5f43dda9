package org.qianfa.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** What went out about tasks so far. Callers check who may see the tasks. */
public interface Reminders {

    /** The last of each task, by task id; tasks nobody was reminded of are left out. */
    Map<String, Reminder> latest(Collection<String> taskIds);

    record Reminder(DeadlineReminder.Step step, Instant at) {
    }
}
