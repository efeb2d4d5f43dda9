package org.qianfa.workflow.handing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.qianfa.cooperation.CountersignedSteps;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.people.PoolMembers;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskRefusal.BoundToPerson;
import org.qianfa.workflow.TaskRefusal.ColleagueNotEntitled;
import org.qianfa.workflow.engine.Apart;
import org.springframework.stereotype.Component;

/** Who may have a task besides the one who holds it; whoever countersigned it, or a step nobody does together with it, may not. */
@Component
class Entitled {

    private final Directory directory;
    private final PersonalWorks personal;
    private final TaskService tasks;
    private final CountersignedSteps countersigned;

    Entitled(Directory directory, PersonalWorks personal, TaskService tasks, CountersignedSteps countersigned) {
        this.directory = directory;
        this.personal = personal;
        this.tasks = tasks;
        this.countersigned = countersigned;
    }

    List<Person> colleagues(TaskInfo task) {
        Set<Long> spoken = Optional.ofNullable(tasks.createTaskQuery().taskId(task.taskId()).singleResult())
                .map(found -> countersigned.spoken(found.getId(), Apart.of(found))).orElse(Set.of());
        return suitable(task).stream().filter(person -> !spoken.contains(person.id())).toList();
    }

    private List<Person> suitable(TaskInfo task) {
        if (task.personal()) {
            return personal.suitable(task);
        }
        return PoolMembers.of(directory, task.pools()).stream().filter(person -> task.assigneeId() == null || person.id() != task.assigneeId()).toList();
    }

    void require(TaskInfo task, long personId) throws BoundToPerson, ColleagueNotEntitled {
        if (task.personal()) {
            personal.of(task);
        }
        if (colleagues(task).stream().noneMatch(person -> person.id() == personId)) {
            throw new ColleagueNotEntitled();
        }
    }
}
