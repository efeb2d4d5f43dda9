package org.qianfa.workflow;

import java.time.Instant;
import org.qianfa.shared.Actor;

/**
 * An administrator intervened in the process of a report. Announced in the transaction that did it.
 *
 * @param from the step or version before; the name of the step if it is tried again, of the value if one is set
 * @param to   the step, version or person after, {@code null} if nothing but a retry happened
 */
public record ProcessIntervened(Actor by, long reportId, Kind kind, String from, String to, String reason, Instant at) {

    public enum Kind {
        RETRIED, MOVED, REASSIGNED, MIGRATED, EDITED,
        /** Nobody goes on with the report; also by its coordinator. */
        TERMINATED,
        /** Another was begun in its place; also by its coordinator. */
        RESTARTED
    }
}
