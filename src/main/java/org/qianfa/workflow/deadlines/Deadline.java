package org.qianfa.workflow.deadlines;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.workflow.DeadlineReminder.Step;

/** The date of a task, and how far it is from it on a day. Days are those of the house's zone. */
record Deadline(LocalDate openedOn, LocalDate dueOn) {

    /**
     * The reminder whose day has come. Those that were past already when the task opened are left out; of several missed
     * while no server ran, the last stands for all.
     */
    Optional<Step> reminder(LocalDate today) {
        return Arrays.stream(Step.values()).filter(step -> step.daysBefore() > 0)
                .filter(step -> dueOn.minusDays(step.daysBefore()).isAfter(openedOn))
                .filter(step -> !dueOn.minusDays(step.daysBefore()).isAfter(today))
                .min(Comparator.comparingInt(Step::daysBefore));
    }

    boolean passed(LocalDate today) {
        return today.isAfter(counted());
    }

    /** Whole working days that have passed since: today does not count before it is over. */
    int workingDaysOverdue(LocalDate today, WorkingDays calendar) {
        return passed(today) ? calendar.between(counted(), today.minusDays(1)) : 0;
    }

    /** Who gets a task after its date has the day on which it came. */
    private LocalDate counted() {
        return openedOn.isAfter(dueOn) ? openedOn : dueOn;
    }
}
