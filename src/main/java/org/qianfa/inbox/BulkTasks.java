package org.qianfa.inbox;

import java.util.List;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.RefusalMessage;

/** One act on many tasks, each on its own: what fails for one leaves the others done. */
public interface BulkTasks {

    int MOST = 100;

    /** Names of what can be done to tasks of a tab, in the order of their buttons. */
    List<String> acts(Tab tab);

    /** Whether the act needs a person and a reason. @throws org.qianfa.shared.NotFound if there is no such act */
    boolean asks(String act);

    /** Whether the act cannot be undone. @throws org.qianfa.shared.NotFound if there is no such act */
    boolean lasts(String act);

    /** Whether the task's step allows the act. @throws org.qianfa.shared.NotFound if there is no such act */
    boolean allowed(String act, MyWork.Item item);

    /**
     * @param given   for acts that ask, {@link Given#NOTHING} for others
     * @param taskIds at most {@link #MOST}, what comes after is left alone; each once
     * @return one outcome a task, in the order given
     * @throws org.qianfa.shared.NotFound if there is no such act
     */
    List<Outcome> actOn(Actor by, String act, Given given, List<String> taskIds);

    /** To whom and why. */
    record Given(long to, String word) {

        public static final Given NOTHING = new Given(0, "");
    }

    /**
     * @param item    the task as it was before, {@code null} if the person did not see it
     * @param fault   key of the message {@code fault.<fault>} that says more than {@link Result#OUT_OF_STEP}, {@code null} if none does
     * @param refusal why not, for {@link Result#REFUSED}
     */
    record Outcome(String taskId, MyWork.Item item, Result result, String fault, RefusalMessage refusal) {

        public boolean done() {
            return result == Result.DONE;
        }
    }

    /** The step asks for more than a word. */
    class StepApprovedAlone extends Refusal {

        public StepApprovedAlone() {
            super("the step is approved on its own page");
        }
    }

    enum Result {
        DONE,
        /** Somebody else was first, or the task waits for something else by now. */
        OUT_OF_STEP,
        /** It is not there any more, or never was for this person. */
        NOT_FOUND,
        NOT_PERMITTED,
        REFUSED
    }
}
