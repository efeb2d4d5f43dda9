package org.qianfa.story;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what the engine does on its own between two acts of people. */
final class Waiting {

    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Waiting() {
    }

    /** The first value that is not {@code null}. */
    static <T> T until(String what, Supplier<T> look) {
        Instant end = Instant.now().plus(LIMIT);
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
