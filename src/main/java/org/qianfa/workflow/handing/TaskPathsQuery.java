package org.qianfa.workflow.handing;

import java.util.List;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskPaths;
import org.qianfa.workflow.desk.TaskDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class TaskPathsQuery implements TaskPaths {

    private final TaskDesk desk;
    private final Entitled entitled;

    TaskPathsQuery(TaskDesk desk, Entitled entitled) {
        this.desk = desk;
        this.entitled = entitled;
    }

    @Override
    public List<Person> colleagues(Actor by, String taskId) {
        TaskInfo task = desk.task(taskId);
        if (task.assigneeId() == null || task.assigneeId() != by.id()) {
            throw new NotFound("task", taskId);
        }
        return entitled.colleagues(task);
    }
}
