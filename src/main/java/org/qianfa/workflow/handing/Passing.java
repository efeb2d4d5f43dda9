package org.qianfa.workflow.handing;

import java.util.List;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.desk.TaskDesk;
import org.springframework.stereotype.Component;

/**
 * Moves a task from its holder to another person for good. What is meant for one person follows the business: that is changed,
 * and the fact moves the task.
 */
@Component
class Passing {

    private final TaskDesk desk;
    private final Entitled entitled;
    private final PersonalWorks personal;
    private final Homecoming home;

    Passing(TaskDesk desk, Entitled entitled, PersonalWorks personal, Homecoming home) {
        this.desk = desk;
        this.entitled = entitled;
        this.personal = personal;
        this.home = home;
    }

    /** Who else could have it. */
    List<Person> takers(TaskInfo task) {
        return entitled.colleagues(task);
    }

    /** What another has only for a while goes back to whose it is. */
    void sendHome(Actor by, TaskInfo task) {
        home.send(by, task);
    }

    /**
     * Two who pass what is meant for one person at once meet in its version; all other tasks are looked at again when nobody else can move them.
     *
     * @param check what must be true of the task
     */
    void pass(Actor by, String taskId, long to, String reason, Check check) throws Refusal {
        TaskInfo task = desk.found(taskId);
        check.require(task);
        entitled.require(task, to);
        if (task.personal()) {
            personal.of(task).handOver(by, task, to, reason);
        } else {
            check.require(desk.locked(taskId));
            desk.give(task, to);
        }
        desk.handedOn(by, "TransferTask", task, reason, task.assigneeId() + " → " + to);
    }

    interface Check {
        void require(TaskInfo task) throws Refusal;
    }
}
