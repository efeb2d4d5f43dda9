package org.qianfa.workflow.handing;

import java.util.List;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.InterventionReasonMissing;
import org.qianfa.workflow.PersonUnsuitable;
import org.qianfa.workflow.ProcessIntervened.Kind;
import org.qianfa.workflow.ReassignTask;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskRefusal.TaskLent;
import org.qianfa.workflow.TaskTaken;
import org.qianfa.workflow.desk.TaskDesk;
import org.qianfa.workflow.hands.Interventions;
import org.qianfa.workflow.hands.Interventions.Steps;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReassignTaskService implements ReassignTask {

    private final TaskDesk desk;
    private final Entitled entitled;
    private final Interventions interventions;
    private final ApplicationEventPublisher events;

    ReassignTaskService(TaskDesk desk, Entitled entitled, Interventions interventions, ApplicationEventPublisher events) {
        this.desk = desk;
        this.entitled = entitled;
        this.interventions = interventions;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> candidates(Actor by, String taskId) {
        interventions.requireAdministrator(by);
        return candidates(desk.task(taskId));
    }

    @Override
    public void reassign(Actor by, String taskId, long personId, String reason) throws Refusal {
        interventions.requireAdministrator(by);
        TaskInfo task = desk.locked(taskId);
        String why = InterventionReasonMissing.required(reason);
        if (task.standing().delegatedBy() != null) {
            throw new TaskLent();
        }
        Person person = candidates(task).stream().filter(one -> one.id() == personId).findFirst().orElseThrow(PersonUnsuitable::new);
        desk.give(task, person.id());
        if (task.assigneeId() != null) {
            events.publishEvent(new TaskTaken(task, task.assigneeId()));
        }
        interventions.record(by, Kind.REASSIGNED, task.reportId(), task.unitId(), new Steps(task.taskKey(), person.displayName()), why);
    }

    /** What is meant for one person is given on by that person, or by who answers for the section. */
    private List<Person> candidates(TaskInfo task) {
        return task.personal() ? List.of() : entitled.colleagues(task);
    }
}
