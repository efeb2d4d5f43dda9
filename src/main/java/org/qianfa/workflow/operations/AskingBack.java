package org.qianfa.workflow.operations;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.TaskAskedBack;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskInfo.Urge;
import org.qianfa.workflow.persistence.TaskMarks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What taking a step back means to the business, and the request for it. The one step that goes back is a section's review. */
@Component
class AskingBack {

    private final SectionWays sections;
    private final TaskMarks marks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskingBack(SectionWays sections, TaskMarks marks, ApplicationEventPublisher events, Clock clock) {
        this.sections = sections;
        this.marks = marks;
        this.events = events;
        this.clock = clock;
    }

    void takeBack(Actor by, TaskInfo task, String reason) throws Refusal {
        sections.takeBack(by, task.sectionId(), reason);
    }

    void ask(Actor by, TaskInfo task, String word) {
        put(task, new Urge(clock.instant().truncatedTo(ChronoUnit.MICROS), by.id(), word));
    }

    void refuse(TaskInfo task) {
        marks.lock(task.taskId());
        put(task, null);
    }

    /** The plain way back: the reviewer returns it. */
    void giveBack(Actor by, TaskInfo task, String word) throws Refusal {
        sections.giveBack(by, task.sectionId(), word);
    }

    private void put(TaskInfo task, Urge asked) {
        marks.ask(task.taskId(), asked);
        events.publishEvent(new TaskAskedBack(task.taskId(), asked));
    }
}
