package org.qianfa.workflow.handing;

import org.qianfa.shared.Actor;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.persistence.TaskMarks;
import org.springframework.stereotype.Component;

/** Takes a task from the colleague it was lent to, or from the substitute, back to whose it is. */
@Component
class Homecoming {

    private final PersonalWorks personal;
    private final TaskMarks marks;
    private final Lending lending;

    Homecoming(PersonalWorks personal, TaskMarks marks, Lending lending) {
        this.personal = personal;
        this.marks = marks;
        this.lending = lending;
    }

    void send(Actor by, TaskInfo task) {
        personal.loanEnded(by, task);
        marks.lock(task.taskId());
        if (task.standing().delegatedBy() != null) {
            lending.end(task);
        } else {
            lending.recall(task);
        }
    }
}
