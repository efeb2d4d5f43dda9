package org.qianfa.workflow.handing;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.qianfa.cooperation.CountersignedSteps;
import org.qianfa.people.Person;
import org.qianfa.shared.Journal;
import org.qianfa.workflow.engine.Apart;
import org.qianfa.workflow.engine.StandIns;
import org.qianfa.workflow.engine.StandIns.Place;
import org.qianfa.workflow.persistence.TaskMarks;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Opens a task's marks, and gives a personal task that comes up while its person is away to the substitute (代理). Listens
 * before the task is announced.
 */
@Component
class Substitution {

    private final TaskMarks marks;
    private final StandIns standIns;
    private final Deputies deputies;
    private final CountersignedSteps countersigned;
    private final Journal journal;

    Substitution(TaskMarks marks, StandIns standIns, Deputies deputies, CountersignedSteps countersigned, Journal journal) {
        this.marks = marks;
        this.standIns = standIns;
        this.deputies = deputies;
        this.countersigned = countersigned;
        this.journal = journal;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE - 10)
    void on(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> {
                marks.open(task.getId());
                StandIns.at(task.getTaskDefinitionKey()).filter(place -> task.getAssignee() != null)
                        .ifPresent(place -> substitute(task, place));
            }
            case TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE -> StandIns.at(task.getTaskDefinitionKey())
                    .ifPresent(place -> standIns.end(task.getId(), task.getTaskDefinitionKey(), task.getAssignee(), task.getVariable(place.variable())));
            default -> { }
        }
    }

    private void substitute(DelegateTask task, Place place) {
        long principal = Long.parseLong(task.getAssignee());
        long object = ((Number) task.getVariable(place.variable())).longValue();
        deputies.standingInFor(principal, place.duty(), object, countersigned.spoken(task.getId(), Apart.of(task))).map(Person::id).ifPresent(agent -> {
            standIns.begin(task.getId(), place, object, agent, principal);
            task.setAssignee(Long.toString(agent));
            record(task, principal, agent);
        });
    }

    private void record(DelegateTask task, long principal, long agent) {
        Object report = task.getVariable("reportId");
        Object unit = task.getVariable("unitId");
        journal.record(null, "SubstituteTask", new Journal.Subject("report", report instanceof Number n ? n.longValue() : 0,
                unit instanceof Number n ? n.longValue() : null), null, task.getTaskDefinitionKey() + ": " + principal + " → " + agent);
    }
}
