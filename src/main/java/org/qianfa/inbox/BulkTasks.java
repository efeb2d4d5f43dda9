package org.qianfa.inbox;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.RefusalMessage;

/** One act on many tasks, each on its own: what fails for one leaves the others done. */
public interface BulkTasks {

    int MOST = 100;

    /** Names of what can be done, in the order of their buttons. */
    List<String> acts();

    /**
     * @param taskIds at most {@link #MOST}, what comes after is left alone; each once
     * @return one outcome a task, in the order given
     * @throws org.qianfa.shared.NotFound if there is no such act
     */
    List<Outcome> actOn(Actor by, String act, List<String> taskIds);

    /**
     * @param item    the task as it was before, {@code null} if the person does not see it
     * @param refusal why not, for {@link Result#REFUSED}
     */
    record Outcome(String taskId, MyWork.Item item, Result result, RefusalMessage refusal) {
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
