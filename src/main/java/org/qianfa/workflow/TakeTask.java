package org.qianfa.workflow;

import org.qianfa.shared.Actor;

/** Takes a task from a pool, and puts it back. */
public interface TakeTask {

    /**
     * @throws org.qianfa.shared.NotFound     if there is no such open task in the person's pools
     * @throws org.qianfa.shared.OutOfStep    if somebody else has it
     */
    void claim(Actor by, String taskId);

    /**
     * @throws org.qianfa.shared.NotFound     if the person does not hold it
     * @throws org.qianfa.shared.NotPermitted if it is meant for this person alone
     */
    void unclaim(Actor by, String taskId);
}
