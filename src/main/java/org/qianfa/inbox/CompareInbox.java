package org.qianfa.inbox;

import java.util.List;
import org.qianfa.shared.Actor;

/** Holds the table of open tasks against what the engine knows. What was found last, and when, is remembered. */
public interface CompareInbox {

    /** @throws org.qianfa.shared.NotPermitted unless the person is a {@code SYSTEM_ADMIN} */
    Comparison compareInbox(Actor by);

    record Comparison(int openTasks, int rows, List<Difference> differences) {

        public boolean equal() {
            return differences.isEmpty();
        }
    }

    /** @param fields names of the fields that differ, for {@link Kind#DIFFERENT} only */
    record Difference(Kind kind, String taskId, String taskKey, List<String> fields) {
    }

    enum Kind {
        /** The engine waits, the table does not know. */
        MISSING,
        /** The table shows a task that is gone. */
        SUPERFLUOUS,
        DIFFERENT
    }
}
