package org.qianfa.story;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what the engine does on its own between two acts of people. */
public final class Waiting {

    /** Longer than a killed server's jobs stay locked. */
    private static final int LIMIT_SECONDS = 120;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Waiting() {
    }

    /** The first value that is not {@code null}. */
    public static <T> T until(String what, Supplier<T> look) {
        return until(what, look, LIMIT_SECONDS);
    }

    public static <T> T until(String what, Supplier<T> look, int seconds) {
        Instant end = Instant.now().plusSeconds(seconds);
        while (Instant.now().isBefore(end)) {
            T seen = look.get();
            if (seen != null) {
                return seen;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new AssertionError("waited in vain for " + what);
    }
}
