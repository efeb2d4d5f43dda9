package org.qianfa.notices.application;

import java.time.Clock;
import java.util.Set;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.domain.News;
import org.qianfa.notices.persistence.TaskNoticeRows;
import org.qianfa.workflow.TaskAssigned;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of tasks, in the very transaction that moves them: who holds it, or all who may take it. A task that was taken or
 * done leaves nobody a notice to read.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TaskNotices {

    private final TaskNoticeRows tasks;
    private final TaskNews news;
    private final Causer causer;
    private final Clock clock;

    TaskNotices(TaskNoticeRows tasks, TaskNews news, Causer causer, Clock clock) {
        this.tasks = tasks;
        this.news = news;
        this.causer = causer;
        this.clock = clock;
    }

    @EventListener
    void on(TaskOpened event) {
        TaskInfo task = event.task();
        News opened = news.of(task);
        tasks.open(opened);
        tasks.held(task.taskId(), task.assigneeId());
        news.tell(task, opened);
    }

    @EventListener
    void on(TaskAssigned event) {
        // The engine tells of a personal task twice, as opened and as assigned; a report that stops or goes on tells of all it has.
        boolean changed = tasks.held(event.taskId(), event.assigneeId());
        if (event.assigneeId() == null) {
            tasks.free(event.taskId(), causer.personId());
        } else if (changed) {
            tasks.read(event.taskId(), event.assigneeId(), clock.instant());
            tasks.settle(event.taskId(), clock.instant());
            tasks.about(event.taskId()).ifPresent(task -> news.tell(Set.of(event.assigneeId()), task.as(NoticeKind.OWN_TASK)));
        }
    }

    @EventListener
    void on(TaskClosed event) {
        if (event.completed() && event.assigneeId() != null) {
            tasks.read(event.taskId(), event.assigneeId(), clock.instant());
        }
        tasks.settle(event.taskId(), clock.instant());
        tasks.close(event.taskId());
    }
}
