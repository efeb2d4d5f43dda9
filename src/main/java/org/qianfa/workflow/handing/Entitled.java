package org.qianfa.workflow.handing;

import java.util.List;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.people.PoolMembers;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskRefusal.BoundToPerson;
import org.qianfa.workflow.TaskRefusal.ColleagueNotEntitled;
import org.springframework.stereotype.Component;

/** Who may have a task besides the one who holds it. */
@Component
class Entitled {

    private final Directory directory;
    private final PersonalWorks personal;

    Entitled(Directory directory, PersonalWorks personal) {
        this.directory = directory;
        this.personal = personal;
    }

    List<Person> colleagues(TaskInfo task) {
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
