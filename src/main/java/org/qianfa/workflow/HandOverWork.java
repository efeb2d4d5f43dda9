package org.qianfa.workflow;

import java.util.List;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;

/** Hands everything a person has open to others, when the person leaves (交接). For security administrators. */
public interface HandOverWork {

    /** What the person holds, lent to others, or left to a substitute, each with those who could take it. */
    List<Piece> pieces(Actor by, long personId);

    /**
     * Every task goes to the first of the successors who may have it. What none of them may have stays where it is.
     *
     * @param reason kept in the journal with each task
     * @throws TaskRefusal if no reason is given
     */
    List<HandedOver> handOver(Actor by, long personId, List<Long> successors, String reason) throws TaskRefusal;

    record Piece(TaskInfo task, List<Person> takers) {
    }

    /** @param to {@code null} if nobody could take it */
    record HandedOver(TaskInfo task, Person to) {
    }
}
