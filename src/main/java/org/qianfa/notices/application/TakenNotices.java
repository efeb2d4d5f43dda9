package org.qianfa.notices.application;

import java.util.Set;
import org.qianfa.workflow.ReportStopped;
import org.qianfa.workflow.TaskTaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people that a task they had is with somebody else now, or stands still. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TakenNotices {

    private final TaskNews news;

    TakenNotices(TaskNews news) {
        this.news = news;
    }

    @EventListener
    void on(TaskTaken taken) {
        news.tell(Set.of(taken.from()), news.of(taken.task()).left("notices.about.taken", "/inbox"));
    }

    @EventListener
    void on(ReportStopped report) {
        news.tell(report.holders(), news.ofReport(report.reportId(), report.stopped() ? "notices.about.stopped" : "notices.about.goesOn"));
    }
}
