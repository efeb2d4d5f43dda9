package org.qianfa.workflow;

import org.qianfa.shared.Actor;

/** Remembers that somebody whose task it is opened its page. Announces {@link TaskSeen} the first time. */
public interface SeeTask {

    /** Does nothing if the task is gone, seen already, or not for this person. */
    void see(Actor by, String taskId);
}
