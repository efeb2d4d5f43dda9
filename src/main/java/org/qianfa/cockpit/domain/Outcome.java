package org.qianfa.cockpit.domain;

import java.time.Instant;

/** How a report came out of the process. */
public record Outcome(Kind kind, Instant at) {

    public enum Kind {
        PUBLISHED, WITHHELD
    }
}
