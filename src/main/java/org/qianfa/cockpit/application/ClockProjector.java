package org.qianfa.cockpit.application;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.qianfa.cockpit.domain.Attention;
import org.qianfa.cockpit.persistence.StayClocks;
import org.qianfa.workflow.TaskAssigned;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskSeen;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who had a task and how long it lay, was worked on and took, in the transaction that moves it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClockProjector {

    private final StayClocks stays;
    private final OfficeHours office;
    private final Clock clock;

    ClockProjector(StayClocks stays, OfficeHours office, Clock clock) {
        this.stays = stays;
        this.office = office;
        this.clock = clock;
    }

    @EventListener
    void on(TaskAssigned event) {
        change(event.taskId(), stay -> stay.held(event.assigneeId(), clock.instant(), office.hours()));
        stays.inPlaceOf(event.taskId(), event.standing().actingFor());
    }

    @EventListener
    void on(TaskSeen event) {
        change(event.taskId(), stay -> stay.opened(event.at()));
    }

    @EventListener
    @Order(0)
    void on(TaskClosed event) {
        if (event.completed()) {
            change(event.taskId(), stay -> stay.held(event.assigneeId(), event.at(), office.hours()).settled(event.at()));
            stays.attention(event.taskId()).ifPresent(stay ->
                    stays.close(event.taskId(), stay.spent(event.at(), office.hours()), office.day(event.at())));
        }
    }

    private void change(String taskId, UnaryOperator<Attention> by) {
        stays.attention(taskId).ifPresent(stay -> {
            Attention changed = by.apply(stay);
            if (!changed.equals(stay)) {
                stays.keep(taskId, changed);
            }
        });
    }
}
