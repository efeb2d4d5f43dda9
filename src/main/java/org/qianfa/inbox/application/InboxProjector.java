package org.qianfa.inbox.application;

import org.qianfa.inbox.persistence.InboxItems;
import org.qianfa.workflow.TaskAskedBack;
import org.qianfa.workflow.TaskAssigned;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskOpened;
import org.qianfa.workflow.TaskDateMoved;
import org.qianfa.workflow.TaskSeen;
import org.qianfa.workflow.TaskUrged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the inbox in step with the workflow, in the very transaction that moves the task: the list is never late and
 * never shows what was rolled back. Without a transaction it refuses to write.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InboxProjector {

    private final InboxItems items;
    private final TaskSubjects subjects;

    InboxProjector(InboxItems items, TaskSubjects subjects) {
        this.items = items;
        this.subjects = subjects;
    }

    @EventListener
    void on(TaskOpened event) {
        items.add(subjects.row(event.task()));
    }

    @EventListener
    void on(TaskAssigned event) {
        items.assign(event.taskId(), event.assigneeId(), event.standing());
    }

    @EventListener
    void on(TaskDateMoved event) {
        items.due(event.taskId(), event.to());
    }

    @EventListener
    void on(TaskSeen event) {
        items.see(event.taskId(), event.at());
    }

    @EventListener
    void on(TaskUrged event) {
        items.urge(event.task().taskId(), event.urge());
    }

    @EventListener
    void on(TaskAskedBack event) {
        items.ask(event.taskId(), event.asked());
    }

    @EventListener
    void on(TaskClosed event) {
        if (event.completed() && event.assigneeId() != null) {
            items.finish(event.taskId(), event.assigneeId(), event.at());
        }
        items.remove(event.taskId());
    }
}
