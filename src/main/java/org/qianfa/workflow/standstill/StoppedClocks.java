package org.qianfa.workflow.standstill;

import java.time.Clock;
import java.time.LocalDate;
import org.qianfa.review.HoldReviewClocks;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.WhyStopped.Standstill;
import org.qianfa.workflow.persistence.Standstills;
import org.qianfa.workflow.process.MovedDays;
import org.springframework.stereotype.Component;

/** Lets the clocks of a report stand still with it, and go on with their dates moved. */
@Component
class StoppedClocks {

    private final Standstills standstills;
    private final HoldReviewClocks reviewClocks;
    private final MovedTasks tasks;
    private final Clock clock;

    StoppedClocks(Standstills standstills, HoldReviewClocks reviewClocks, MovedTasks tasks, Clock clock) {
        this.standstills = standstills;
        this.reviewClocks = reviewClocks;
        this.tasks = tasks;
        this.clock = clock;
    }

    void stop(long reportId, Actor by, String why) {
        standstills.begin(reportId, new Standstill(by.id(), today(), why));
        reviewClocks.hold(reportId);
    }

    /** To be called once the tasks of the report can be changed again. @return for how many working days it stood still */
    int goOn(long reportId) {
        LocalDate since = standstills.since(reportId).orElse(today());
        int workingDays = tasks.workingDays(reportId, since, today());
        standstills.end(reportId, today(), workingDays);
        reviewClocks.letGoOn(reportId);
        tasks.move(reportId, workingDays);
        return workingDays;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
