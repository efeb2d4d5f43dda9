package org.qianfa.workflow.projection;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.workflow.TaskAssigned;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskOpened;
import org.qianfa.workflow.persistence.TaskMarks;
import org.qianfa.workflow.projection.TaskInfos.EngineTask;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Translates the engine's task events, in their transaction. Listens last, so that what other listeners change about
 * the task is seen.
 */
@Component
class TaskAnnouncer {

    private final TaskInfos infos;
    private final TaskMarks marks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskAnnouncer(TaskInfos infos, TaskMarks marks, ApplicationEventPublisher events, Clock clock) {
        this.infos = infos;
        this.marks = marks;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> events.publishEvent(new TaskOpened(infos.of(engineTask(task))));
            case TaskListener.EVENTNAME_ASSIGNMENT -> events.publishEvent(new TaskAssigned(task.getId(),
                    TaskInfos.person(task.getAssignee()), infos.standing(task.getId(), lender(task))));
            case TaskListener.EVENTNAME_COMPLETE -> close(task, true);
            case TaskListener.EVENTNAME_DELETE -> close(task, false);
            default -> { }
        }
    }

    private static Long lender(DelegateTask task) {
        return task instanceof Task known ? TaskInfos.lender(known) : null;
    }

    private void close(DelegateTask task, boolean completed) {
        marks.close(task.getId());
        events.publishEvent(new TaskClosed(task.getId(), completed, TaskInfos.person(task.getAssignee()), clock.instant()));
    }

    private EngineTask engineTask(DelegateTask task) {
        return new EngineTask(task.getId(), task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getName(),
                task.getAssignee(), pools(task), task.getCreateTime(), task.getDueDate(), task.getVariables(),
                infos.standing(task.getId(), lender(task)));
    }

    private static Set<String> pools(DelegateTask task) {
        return task.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
