package org.qianfa.workflow.handing;

import java.util.List;
import java.util.Set;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.TaskInfo;

/** What handing on a task that is meant for one person means to the business, which moves the task by its fact. */
interface PersonalWork {

    Set<String> taskKeys();

    /** Whom it can go to. */
    List<Person> suitable(TaskInfo task);

    void handOver(Actor by, TaskInfo task, long to, String reason) throws Refusal;

    /** Makes room for who is to work on it for a while. */
    void lend(Actor by, TaskInfo task, long to, String word) throws Refusal;

    /** It goes back to whose it is. @param task as it was while another had it */
    void loanEnded(Actor by, TaskInfo task);
}
