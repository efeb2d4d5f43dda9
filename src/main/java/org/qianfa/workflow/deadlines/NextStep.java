package org.qianfa.workflow.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qianfa.workdays.WorkingCalendar;
import org.qianfa.workflow.DeadlineReminder.Step;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.projection.DatedTasks.Dated;
import org.springframework.stereotype.Component;

/** Which steps a task has come to by today, by the date it has now. */
@Component
class NextStep {

    /** For how many working days it is asked who was to be told meanwhile; no level begins later. */
    private static final int LONGEST_LOOK_BACK = 60;

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

    /**
     * Before the date at most one: it goes to the same people as those that were missed. Once the date has passed each step
     * goes to other people, so those that were missed come before the one reached.
     *
     * @param sent what went out about this date already
     */
    List<Next> of(Dated task, Set<Step> sent) {
        LocalDate today = day(clock.instant());
        Deadline deadline = new Deadline(day(task.openedAt()), day(task.dueAt()));
        if (!deadline.passed(today)) {
            return deadline.reminder(today).filter(step -> ahead(step, sent)).map(step -> new Next(task.whole().get(), step)).stream().toList();
        }
        if (sent.contains(Step.SUPERVISOR)) {
            return List.of();
        }
        TaskInfo whole = task.whole().get();
        int overdue = deadline.workingDaysOverdue(today, calendar.ofUnit(whole.unitId()));
        Step reached = reached(whole, overdue);
        return ahead(reached, sent) ? passed(whole, overdue, reached).filter(step -> ahead(step, sent)).map(step -> new Next(whole, step)).toList()
                : List.of();
    }

    /** From the passing of the date to the step reached, in order. A level where nobody is has nobody to make up for. */
    private Stream<Step> passed(TaskInfo task, int overdue, Step reached) {
        Set<Step> steps = EnumSet.of(Step.OVERDUE, reached);
        IntStream.range(1, Math.min(overdue, LONGEST_LOOK_BACK)).mapToObj(days -> reached(task, days))
                .filter(step -> step.compareTo(reached) < 0 && recipients.anybody(task, step)).forEach(steps::add);
        return steps.stream();
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
