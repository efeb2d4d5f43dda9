package org.qianfa.cockpit.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.qianfa.cockpit.domain.WorkingHours;
import org.qianfa.cockpit.persistence.StayClocks;
import org.qianfa.cockpit.persistence.StayClocks.Times;
import org.qianfa.workdays.WorkingCalendar;
import org.qianfa.workflow.TaskAssigned;
import org.qianfa.workflow.TaskClosed;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who held a task and how long it lay, was worked on and took, in the transaction that moves it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClockProjector {

    /** Who takes a task in the moment of finishing it has not told when the work began. */
    private static final Duration SAME_MOMENT = Duration.ofSeconds(2);

    private final StayClocks stays;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ClockProjector(StayClocks stays, WorkingCalendar calendar, Clock clock) {
        this.stays = stays;
        this.calendar = calendar;
        this.clock = clock;
    }

    @EventListener
    void on(TaskAssigned event) {
        stays.hold(event.taskId(), event.assigneeId(), event.standing().actingFor(), clock.instant());
    }

    @EventListener
    @Order(0)
    void on(TaskClosed event) {
        if (event.completed()) {
            stays.times(event.taskId()).ifPresent(times -> close(event, times));
        }
    }

    private void close(TaskClosed event, Times times) {
        WorkingHours hours = new WorkingHours(calendar.common(), clock.getZone());
        Instant taken = times.takenAt() == null || times.takenAt().isAfter(event.at().minus(SAME_MOMENT)) ? null : times.takenAt();
        stays.close(event.taskId(), event.assigneeId(), taken, new StayClocks.Minutes(
                taken == null ? null : hours.minutes(times.enteredAt(), taken),
                taken == null ? null : hours.minutes(taken, event.at()),
                hours.minutes(times.enteredAt(), event.at())), LocalDate.ofInstant(event.at(), clock.getZone()));
    }
}
