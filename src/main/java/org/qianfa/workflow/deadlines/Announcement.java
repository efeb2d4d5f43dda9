package org.qianfa.workflow.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.qianfa.shared.Journal;
import org.qianfa.workflow.DeadlineReminder;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.deadlines.NextStep.Next;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one reminder go out: the row that says so, the announcement, and for an escalation the journal, or none of them. */
@Component
class Announcement {

    private final ReminderRows rows;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Announcement(ReminderRows rows, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another server was faster */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void announce(Next next, LocalDate dueOn, Set<Long> recipients) {
        DeadlineReminder reminder = new DeadlineReminder(next.task(), next.step(), recipients);
        rows.add(reminder, dueOn, clock.instant());
        if (next.step().escalation()) {
            TaskInfo task = next.task();
            journal.record(null, "EscalateDeadline", task.reportId() == null ? new Journal.Subject("unit", task.unitId(), task.unitId())
                    : new Journal.Subject("report", task.reportId(), task.unitId()), null, task.name() + ", due " + dueOn + ": " + next.step());
        }
        events.publishEvent(reminder);
    }
}
