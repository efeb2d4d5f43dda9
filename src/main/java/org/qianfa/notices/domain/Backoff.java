package org.qianfa.notices.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before a message is tried again. A server that is down for the night does not lose it. */
public final class Backoff {

    private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30),
            Duration.ofHours(2), Duration.ofHours(12));

    private Backoff() {
    }

    /** @param attempts how many have failed @return empty if it is given up */
    public static Optional<Duration> after(int attempts) {
        return attempts > WAITS.size() ? Optional.empty() : Optional.of(WAITS.get(Math.max(0, attempts - 1)));
    }
}
