package org.qianfa.workflow.operations;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.qianfa.drafting.SectionHands;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.shared.Role;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskRefusal.BoundToPerson;
import org.qianfa.workflow.TaskRefusal.ColleagueNotEntitled;
import org.qianfa.workflow.engine.StandIns;
import org.springframework.stereotype.Component;

/** Who may have a task besides the one who holds it. */
@Component
class Entitled {

    private final Directory directory;
    private final SectionHands sections;

    Entitled(Directory directory, SectionHands sections) {
        this.directory = directory;
        this.sections = sections;
    }

    List<Person> colleagues(TaskInfo task) {
        if (task.personal()) {
            return StandIns.at(task.taskKey()).isEmpty() ? List.of() : sections.suitable(task.sectionId());
        }
        return task.pools().stream().flatMap(this::members).filter(person -> task.assigneeId() == null || person.id() != task.assigneeId())
                .distinct().sorted(Comparator.comparing(Person::displayName)).toList();
    }

    void require(TaskInfo task, long personId) throws BoundToPerson, ColleagueNotEntitled {
        if (task.personal() && StandIns.at(task.taskKey()).isEmpty()) {
            throw new BoundToPerson();
        }
        if (colleagues(task).stream().noneMatch(person -> person.id() == personId)) {
            throw new ColleagueNotEntitled();
        }
    }

    /** As {@link org.qianfa.shared.Grant#pool()} names them. */
    private Stream<Person> members(String pool) {
        int at = pool.indexOf('@');
        Role role = Role.valueOf(pool.substring(0, at));
        String place = pool.substring(at + 1);
        Collection<Person> holders = role.departmental() ? directory.holdingInDepartment(role, Long.parseLong(place.substring(1)))
                : directory.holding(role, Long.parseLong(place));
        return holders.stream();
    }
}
