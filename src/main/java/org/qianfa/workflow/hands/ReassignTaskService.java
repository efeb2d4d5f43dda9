package org.qianfa.workflow.hands;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.InterventionReasonMissing;
import org.qianfa.workflow.PersonUnsuitable;
import org.qianfa.workflow.ProcessIntervened.Kind;
import org.qianfa.workflow.ReassignTask;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.hands.Interventions.Steps;
import org.qianfa.workflow.projection.ReportTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReassignTaskService implements ReassignTask {

    private final TaskService engine;
    private final ReportTasks tasks;
    private final PoolMembers members;
    private final Interventions interventions;

    ReassignTaskService(TaskService engine, ReportTasks tasks, PoolMembers members, Interventions interventions) {
        this.engine = engine;
        this.tasks = tasks;
        this.members = members;
        this.interventions = interventions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> candidates(Actor by, String taskId) {
        interventions.requireAdministrator(by);
        return candidates(task(taskId));
    }

    @Override
    public void reassign(Actor by, String taskId, long personId, String reason) throws Refusal {
        interventions.requireAdministrator(by);
        TaskInfo task = task(taskId);
        String why = InterventionReasonMissing.required(reason);
        Person person = candidates(task).stream().filter(one -> one.id() == personId).findFirst().orElseThrow(PersonUnsuitable::new);
        engine.setAssignee(taskId, Long.toString(person.id()));
        interventions.record(by, Kind.REASSIGNED, task.reportId(), task.unitId(), new Steps(task.taskKey(), person.displayName()), why);
    }

    private List<Person> candidates(TaskInfo task) {
        return task.personal() ? List.of() : members.of(task.pools()).stream()
                .filter(person -> task.assigneeId() == null || person.id() != task.assigneeId()).toList();
    }

    private TaskInfo task(String taskId) {
        return tasks.task(taskId).orElseThrow(() -> new NotFound("task", taskId));
    }
}
