package org.qianfa.inbox.application;

import org.qianfa.inbox.persistence.SentWork;
import org.qianfa.workflow.TaskClosed;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what a person sends on its way by finishing a task, while the task still stands in the inbox: before {@link InboxProjector}. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SentProjector {

    private final SentWork sent;

    SentProjector(SentWork sent) {
        this.sent = sent;
    }

    @EventListener
    @Order(0)
    void on(TaskClosed event) {
        if (event.completed() && event.assigneeId() != null) {
            sent.finished(event.taskId(), event.assigneeId(), event.at());
        }
    }
}
