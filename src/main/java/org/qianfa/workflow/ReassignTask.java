package org.qianfa.workflow;

import java.util.List;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Gives a task of a pool to one of its members, also if another member holds it. For {@code SYSTEM_ADMIN} alone. */
public interface ReassignTask {

    /**
     * Who may have it: the enabled members of its pools but the holder; nobody if it is meant for one person.
     *
     * @throws org.qianfa.shared.NotFound if there is no such open task
     */
    List<Person> candidates(Actor by, String taskId);

    /**
     * @throws InterventionReasonMissing  without a reason
     * @throws PersonUnsuitable           if the person is none of the candidates
     * @throws org.qianfa.shared.NotFound if there is no such open task
     */
    void reassign(Actor by, String taskId, long personId, String reason) throws Refusal;
}
