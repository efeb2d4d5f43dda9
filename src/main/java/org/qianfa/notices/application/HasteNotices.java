package org.qianfa.notices.application;

import java.util.Set;
import org.qianfa.notices.NoticeKind;
import org.qianfa.workflow.DeadlineReminder;
import org.qianfa.workflow.TaskAskedBack;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskUrged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells of tasks that press: whose date is near or has passed, which somebody waits for or asks back, and what was answered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HasteNotices {

    private final TaskNews news;

    HasteNotices(TaskNews news) {
        this.news = news;
    }

    @EventListener
    void on(DeadlineReminder reminder) {
        news.tell(reminder.recipients(), news.of(reminder.task()).saying(NoticeKind.DEADLINE, "notices.about.deadline." + reminder.step()));
    }

    @EventListener
    void on(TaskUrged urged) {
        news.tell(urged.task(), news.of(urged.task()).saying(NoticeKind.URGED, "notices.about.urged"));
    }

    @EventListener
    void on(TaskAskedBack event) {
        TaskInfo task = event.task();
        String page = "/inbox/" + event.taskId() + "/withdrawal";
        if (event.asked() != null) {
            news.tell(task, news.of(task).saying(NoticeKind.URGED, "notices.about.askedBack", page));
        } else if (task.standing().asked() != null) {
            news.tell(Set.of(task.standing().asked().by()), news.of(task).saying(NoticeKind.URGED, "notices.about.notGivenBack", page));
        }
    }
}
