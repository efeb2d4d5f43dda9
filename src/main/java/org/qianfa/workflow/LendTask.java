package org.qianfa.workflow;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The holder lends a task to a colleague, who works on it and returns it with a word (委派). Nobody completes it meanwhile. */
public interface LendTask {

    /**
     * @param word what the colleague is to do
     * @throws Refusal if no word is given, the person is not {@linkplain TaskPaths#colleagues entitled}, the task is lent
     *                 already, held in another's name, or bound to its person
     * @throws org.qianfa.shared.NotFound  if there is no such open task the person holds or could claim
     * @throws org.qianfa.shared.OutOfStep if the person does not hold it
     */
    void lend(Actor by, String taskId, long to, String word) throws Refusal;

    /**
     * The colleague gives it back.
     *
     * @param word what was done
     * @throws Refusal if no word is given, or the task is not lent
     * @throws org.qianfa.shared.OutOfStep if the person does not hold it
     */
    void giveBack(Actor by, String taskId, String word) throws Refusal;

    /**
     * Whose task it is takes it back: from the colleague it was lent to, or from the substitute.
     *
     * @throws Refusal if no reason is given, or the task is with nobody else
     * @throws org.qianfa.shared.NotFound if it is not this person's to take back
     */
    void takeBack(Actor by, String taskId, String reason) throws Refusal;
}
