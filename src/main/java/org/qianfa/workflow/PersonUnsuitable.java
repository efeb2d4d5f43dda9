package org.qianfa.workflow;

import org.qianfa.shared.Refusal;

/** The task cannot be given to this person: not a member of its pool, holds it already, or it is meant for one person alone. */
public class PersonUnsuitable extends Refusal {

    public PersonUnsuitable() {
        super("the task cannot be given to this person");
    }
}
