package org.qianfa.inbox;

import java.util.List;
import java.util.Map;
import org.qianfa.workflow.TaskInfo;

/** What tasks are about, in words. Callers check who may see the tasks. */
public interface TasksInWords {

    /** By task id. */
    Map<String, InWords> inWords(List<TaskInfo> tasks);

    /** @param title of the report or matter @param subject the section's heading or the department; each may be {@code null} */
    record InWords(String title, String subject) {
    }
}
