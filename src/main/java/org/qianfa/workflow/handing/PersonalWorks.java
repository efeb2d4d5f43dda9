package org.qianfa.workflow.handing;

import java.util.List;
import java.util.Optional;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskRefusal.BoundToPerson;
import org.springframework.stereotype.Component;

/** Finds how a personal task is handed on; those nobody else can do are bound to their person. */
@Component
class PersonalWorks {

    private final List<PersonalWork> works;

    PersonalWorks(List<PersonalWork> works) {
        this.works = works;
    }

    List<Person> suitable(TaskInfo task) {
        return find(task).map(work -> work.suitable(task)).orElse(List.of());
    }

    PersonalWork of(TaskInfo task) throws BoundToPerson {
        return find(task).orElseThrow(BoundToPerson::new);
    }

    /** Nothing happens where a loan leaves nothing in the business. To be called before the task is locked, like all that moves such work. */
    void loanEnded(Actor by, TaskInfo task) {
        find(task).ifPresent(work -> work.loanEnded(by, task));
    }

    private Optional<PersonalWork> find(TaskInfo task) {
        return works.stream().filter(work -> work.taskKeys().contains(task.taskKey())).findFirst();
    }
}
