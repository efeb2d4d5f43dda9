package org.qianfa.workflow;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The same done to several tasks, each on its own: what cannot be done to one does not stop the others. */
public interface ManyTasks {

    int MOST = 200;

    List<Outcome> claim(Actor by, List<String> taskIds);

    List<Outcome> unclaim(Actor by, List<String> taskIds);

    List<Outcome> transfer(Actor by, List<String> taskIds, long to, String reason);

    /**
     * What became of one task.
     *
     * @param fault   key of the message {@code fault.<fault>}, {@code null} if it was done or refused
     * @param refusal {@code null} if it was done, or failed for another reason
     */
    record Outcome(String taskId, String fault, Refusal refusal) {

        public boolean done() {
            return fault == null && refusal == null;
        }
    }
}
