package org.qianfa.cockpit;

import java.time.Instant;

/**
 * Where a report stands with one stage.
 *
 * @param enteredAt when it last began, {@code null} if it never did
 * @param leftAt    when it was last done, {@code null} unless {@link State#DONE}
 * @param dueAt     when it is or was due, {@code null} if there is no date
 * @param done      parts done, of {@code parts}; parts are sections or departments
 * @param returned  how often work on it came back
 */
public record StageStep(Stage stage, State state, Instant enteredAt, Instant leftAt, Instant dueAt, boolean overdue,
                        long done, long parts, long returned) {

    public enum State {
        DONE, NOW, TODO,
        /** The report went past it: not needed for this unit or this outcome. */
        SKIPPED
    }

    public boolean now() {
        return state == State.NOW;
    }

    /** Whether to tell {@code done} of {@code parts}. */
    public boolean counted() {
        return stage.counted() && parts > 1 && state != State.TODO;
    }
}
