package org.qianfa.workflow.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.qianfa.workdays.WorkingCalendar;
import org.qianfa.workflow.DeadlineReminder.Step;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.projection.DatedTasks.Dated;
import org.springframework.stereotype.Component;

/** Which step a task has come to today, by the date it has now. */
@Component
class NextStep {

    private final WorkingCalendar calendar;
    private final Escalations escalations;
    private final WhomToRemind recipients;
    private final Clock clock;

    NextStep(WorkingCalendar calendar, Escalations escalations, WhomToRemind recipients, Clock clock) {
        this.calendar = calendar;
        this.escalations = escalations;
        this.recipients = recipients;
        this.clock = clock;
    }

    LocalDate dueOn(Dated task) {
        return day(task.dueAt());
    }

    /** @param sent what went out about this date already */
    Optional<Next> of(Dated task, Set<Step> sent) {
        LocalDate today = day(clock.instant());
        Deadline deadline = new Deadline(day(task.openedAt()), day(task.dueAt()));
        if (!deadline.passed(today)) {
            return deadline.reminder(today).filter(step -> ahead(step, sent)).map(step -> new Next(task.whole().get(), step));
        }
        if (sent.contains(Step.SUPERVISOR)) {
            return Optional.empty();
        }
        TaskInfo whole = task.whole().get();
        Step reached = reached(whole, deadline.workingDaysOverdue(today, calendar.ofUnit(whole.unitId())));
        return ahead(reached, sent) ? Optional.of(new Next(whole, reached)) : Optional.empty();
    }

    /** Nothing goes out after what follows it, not even when the calendar was changed meanwhile. */
    private static boolean ahead(Step step, Set<Step> sent) {
        return sent.stream().allMatch(before -> before.compareTo(step) < 0);
    }

    private Step reached(TaskInfo task, int overdue) {
        return escalations.after(overdue, recipients.unitKind(task), WhomToRemind.role(task)).orElse(Step.OVERDUE);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    record Next(TaskInfo task, Step step) {
    }
}
