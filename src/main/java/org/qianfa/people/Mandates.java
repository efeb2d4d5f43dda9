package org.qianfa.people;

import org.qianfa.shared.Actor;

/**
 * Who may act for whom (代办). Given and ended only by the process, when it hands a personal task to a substitute; asked
 * wherever a use case is open to one certain person.
 */
public interface Mandates {

    /** Whether the person may do this now in the principal's name. */
    boolean holds(Actor by, long principalId, Duty duty, long objectId);

    /** Must be called inside a transaction. A mandate that stands already is left as it is. */
    void give(long agentId, long principalId, Duty duty, long objectId);

    /** Must be called inside a transaction. Ends every mandate of these two about the object. */
    void end(long agentId, long principalId, Duty duty, long objectId);
}
