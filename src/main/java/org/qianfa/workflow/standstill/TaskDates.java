package org.qianfa.workflow.standstill;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.workflow.DatesMoved;
import org.qianfa.workflow.DatesMoved.Moved;
import org.qianfa.workflow.TaskDateMoved;
import org.qianfa.workflow.projection.TaskInfos;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives open tasks other dates: the lists hear of each, people of all together. */
@Component
class TaskDates {

    private final TaskService tasks;
    private final TaskInfos infos;
    private final ApplicationEventPublisher events;

    TaskDates(TaskService tasks, TaskInfos infos, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.infos = infos;
        this.events = events;
    }

    /** @return empty if it is due then anyway */
    Optional<Moved> move(Task task, Instant to) {
        Instant from = task.getDueDate().toInstant();
        if (to.equals(from)) {
            return Optional.empty();
        }
        task.setDueDate(Date.from(to));
        tasks.saveTask(task);
        events.publishEvent(new TaskDateMoved(task.getId(), from, to));
        return Optional.of(new Moved(infos.of(task), from, to));
    }

    void tell(Stream<Moved> moved) {
        List<Moved> all = moved.toList();
        if (!all.isEmpty()) {
            events.publishEvent(new DatesMoved(all));
        }
    }
}
