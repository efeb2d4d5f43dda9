package org.qianfa.cockpit.application;

import org.qianfa.cockpit.persistence.ForecastQueue;
import org.qianfa.drafting.ReportFinished;
import org.qianfa.drafting.ReportTerminated;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks for a new forecast of every report that moves. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ForecastProjector {

    private final ForecastQueue queue;

    ForecastProjector(ForecastQueue queue) {
        this.queue = queue;
    }

    @EventListener
    void on(TaskOpened event) {
        if (event.task().reportId() != null) {
            queue.add(event.task().reportId());
        }
    }

    /** Before the stay is forgotten, if it is: it says which report it was. */
    @EventListener
    @Order(0)
    void on(TaskClosed event) {
        queue.addReportOf(event.taskId());
    }

    @EventListener
    void on(ReportFinished event) {
        queue.add(event.reportId());
    }

    @EventListener
    void on(ReportTerminated event) {
        queue.add(event.reportId());
    }
}
