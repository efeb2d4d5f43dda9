package org.qianfa.workflow;

import java.time.Instant;
import java.util.List;

/** How the engine is. For use cases that have checked who asks. */
public interface ProcessHealth {

    Health health();

    /** @param batches running batches, such as migrations; {@code lifetimes} of the history of each process */
    record Health(Jobs jobs, long batches, Cleaning cleaning, List<Lifetime> lifetimes) {
    }

    /**
     * @param waiting may run now
     * @param timers  moments waited for
     * @param failed  wait for an administrator
     * @param locked  a server is at work on them
     * @param runOut  a server was, and its lock has run out
     */
    record Jobs(long waiting, long timers, long failed, long locked, long runOut) {
    }

    /**
     * The cleaning of old history. What is no history of the engine is never cleaned.
     *
     * @param next     {@code null} if it is not planned
     * @param window   the hours it runs in, {@code null}: only when it is asked for
     * @param outlived ended processes whose history has outlived its lifetime
     * @param kept     ended processes whose history is there
     */
    record Cleaning(Instant next, String window, long outlived, long kept) {
    }

    /** @param days {@code null}: kept for ever */
    record Lifetime(String processKey, Integer days) {
    }
}
