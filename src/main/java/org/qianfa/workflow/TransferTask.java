package org.qianfa.workflow;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The holder gives a task to somebody else for good (转办). */
public interface TransferTask {

    /**
     * A section being drafted gets another drafter with it. Separation of duties is checked as if the successor had
     * claimed it.
     *
     * @param reason kept in the journal
     * @throws Refusal if no reason is given, the person is not {@linkplain TaskPaths#colleagues entitled}, the task is lent,
     *                 held in another's name, or bound to its person
     * @throws org.qianfa.shared.NotFound  if there is no such open task the person holds or could claim
     * @throws org.qianfa.shared.OutOfStep if the person does not hold it
     */
    void transfer(Actor by, String taskId, long to, String reason) throws Refusal;
}
