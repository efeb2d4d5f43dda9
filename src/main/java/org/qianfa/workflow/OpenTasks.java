package org.qianfa.workflow;

import java.util.List;

/** All open tasks as the engine knows them, those of reports that stand still among them; for rebuilding read tables and for comparing them. */
public interface OpenTasks {

    List<TaskInfo> openTasks();
}
