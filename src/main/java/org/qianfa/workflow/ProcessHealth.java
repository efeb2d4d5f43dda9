package org.qianfa.workflow;

import java.time.Instant;
import java.util.List;

/** How the engine is. For use cases that have checked who asks. */
public interface ProcessHealth {

    Health health();

    /**
     * @param waiting   jobs that may run now
     * @param timers    moments waited for
     * @param failed    jobs that wait for an administrator
     * @param locked    jobs a server is at work on
     * @param batches   running batches, such as migrations
     * @param cleanupAt when old history is cleaned next, {@code null} if that is not planned
     * @param lifetimes of the history of each process
     */
    record Health(long waiting, long timers, long failed, long locked, long batches, Instant cleanupAt, String cleanupWindow,
                  List<Lifetime> lifetimes) {
    }

    /** @param days {@code null}: kept for ever */
    record Lifetime(String processKey, Integer days) {
    }
}
