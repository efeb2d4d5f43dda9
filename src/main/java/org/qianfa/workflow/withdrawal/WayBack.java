package org.qianfa.workflow.withdrawal;

import java.util.Set;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.TaskInfo;

/** What taking a step back means to the business, and what giving it back does. */
interface WayBack {

    /** Element ids of the steps that go back this way. */
    Set<String> steps();

    /** @param task what waits after the step */
    void takeBack(Actor by, TaskInfo task, String step, String reason) throws Refusal;

    /** Whoever has the task gives the step back. */
    void giveBack(Actor by, TaskInfo task, String step, String word) throws Refusal;
}
