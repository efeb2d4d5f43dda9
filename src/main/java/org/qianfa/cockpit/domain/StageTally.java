package org.qianfa.cockpit.domain;

import java.time.Instant;
import org.qianfa.cockpit.Stage;

/**
 * All stays of a report at a stage, summed up.
 *
 * @param lastEntered when it last began
 * @param lastLeft    when a stay last ended, {@code null} if none has
 * @param dueAt       the first due date of the open stays, or the last one there was
 * @param open        stays that have not ended
 * @param parts       different parts that have been begun
 * @param returned    stays beyond the first of each part
 */
public record StageTally(Stage stage, Instant lastEntered, Instant lastLeft, Instant dueAt, long open, long parts, long returned) {
}
