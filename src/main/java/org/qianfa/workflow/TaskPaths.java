package org.qianfa.workflow;

import java.util.List;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;

/** Where a task can go from here. */
public interface TaskPaths {

    /**
     * Enabled people the holder may give or lend the task to: those who could claim it, and for a section being drafted the
     * other drafters of its department as long as a head remains who could review it, for an adviser's own work the other advisers of
     * the unit who are free of conflicts. Nobody for tasks bound to their person.
     *
     * @throws org.qianfa.shared.NotFound if the person does not hold it
     */
    List<Person> colleagues(Actor by, String taskId);
}
