package org.qianfa.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Refusal;

/** Waits for the steps the engine does on its own between two acts of people. */
final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(40);

    private Patience() {
    }

    /** Acts as soon as the process is there; gives up with the last answer after a minute. */
    static void until(Act act) throws Refusal {
        Instant end = Instant.now().plus(LIMIT);
        while (true) {
            try {
                act.run();
                return;
            } catch (OutOfStep | NotFound notYet) {
                if (Instant.now().isAfter(end)) {
                    throw notYet;
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    interface Act {
        void run() throws Refusal;
    }
}
