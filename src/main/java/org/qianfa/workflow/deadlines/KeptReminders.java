package org.qianfa.workflow.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.qianfa.workflow.TaskDateMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What went out about a date that moves went out about the new one: nobody is told twice. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeptReminders {

    private final ReminderRows rows;
    private final Clock clock;

    KeptReminders(ReminderRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @EventListener
    void on(TaskDateMoved moved) {
        rows.move(moved.taskId(), day(moved.from()), day(moved.to()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
