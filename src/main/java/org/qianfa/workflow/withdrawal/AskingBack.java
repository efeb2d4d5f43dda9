package org.qianfa.workflow.withdrawal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.TaskAskedBack;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskInfo.Urge;
import org.qianfa.workflow.persistence.TaskMarks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Taking a step back in the way of its business, and the request for it. */
@Component
class AskingBack {

    private final List<WayBack> ways;
    private final TaskMarks marks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskingBack(List<WayBack> ways, TaskMarks marks, ApplicationEventPublisher events, Clock clock) {
        this.ways = ways;
        this.marks = marks;
        this.events = events;
        this.clock = clock;
    }

    void takeBack(Actor by, TaskInfo task, String step, String reason) throws Refusal {
        wayOf(step).takeBack(by, task, step, reason);
    }

    void ask(Actor by, TaskInfo task, String word) {
        put(task, new Urge(clock.instant().truncatedTo(ChronoUnit.MICROS), by.id(), word));
    }

    void refuse(TaskInfo task) {
        marks.lock(task.taskId());
        put(task, null);
    }

    void giveBack(Actor by, TaskInfo task, String step, String word) throws Refusal {
        wayOf(step).giveBack(by, task, step, word);
    }

    private WayBack wayOf(String step) {
        return ways.stream().filter(way -> way.steps().contains(step)).findFirst()
                .orElseThrow(() -> new IllegalStateException("the diagram lets " + step + " be taken back, nobody knows how"));
    }

    private void put(TaskInfo task, Urge asked) {
        marks.ask(task.taskId(), asked);
        events.publishEvent(new TaskAskedBack(task.taskId(), asked, task));
    }
}
