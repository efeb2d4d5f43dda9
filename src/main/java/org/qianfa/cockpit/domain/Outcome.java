package org.qianfa.cockpit.domain;

import java.time.Instant;

/** How a report came out of the process. */
public record Outcome(Kind kind, Instant at) {

    public boolean terminated() {
        return kind == Kind.TERMINATED;
    }

    public enum Kind {
        PUBLISHED, WITHHELD,
        /** 作废: nobody went on with it. */
        TERMINATED
    }
}
