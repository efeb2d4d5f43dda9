package org.qianfa.workflow;

import java.util.List;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;

/** Hands everything a person has open to others, when the person leaves (交接). For security administrators. */
public interface HandOverWork {

    /**
     * What the person holds, lent to others, or left to a substitute, and the sections the person drafts that lie with others now,
     * each with those who could take it.
     */
    List<Piece> pieces(Actor by, long personId);

    /**
     * Every piece goes to the first of the successors who may have it. What none of them may have, and what belongs to a report that
     * stands still, stays where it is.
     *
     * @param reason kept in the journal with each piece
     * @throws TaskRefusal if no reason is given
     */
    List<HandedOver> handOver(Actor by, long personId, List<Long> successors, String reason) throws TaskRefusal;

    /** Either a task or a section, the other is {@code null}. */
    record Piece(TaskInfo task, Drafted section, List<Person> takers) {

        public Piece(TaskInfo task, List<Person> takers) {
            this(task, null, takers);
        }
    }

    /**
     * A section that is not being drafted now. Should it come back, it comes to its drafter.
     *
     * @param suspended whether its report stands still
     */
    record Drafted(long sectionId, String heading, long reportId, long unitId, String title, boolean suspended) {
    }

    /** Either a task or a section, the other is {@code null}. @param to {@code null} if nobody could take it */
    record HandedOver(TaskInfo task, Drafted section, Person to) {

        public HandedOver(TaskInfo task, Person to) {
            this(task, null, to);
        }

        /** Whether it stayed because its report stands still. */
        public boolean suspended() {
            return task == null ? section.suspended() : task.standing().suspended();
        }
    }
}
