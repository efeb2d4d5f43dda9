package org.qianfa.cockpit;

import java.time.Instant;
import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.ProcessIntervened;

/** The way of one report through its process with who and when, and what administrators did to it. Who watches what is as in {@link WatchReports}. */
public interface ReportPath {

    /** @throws org.qianfa.shared.NotFound if there is none, or the person does not watch it */
    Path path(Actor by, long reportId);

    /** @param stays in the order they began, {@code readAt} when this was so */
    record Path(List<Stay> stays, List<Intervention> interventions, Instant readAt) {
    }

    /**
     * A task of the report, done or open.
     *
     * @param taskKey     element id; {@code null} for stays that were not kept so closely
     * @param department  {@code null} if the task is of the unit as a whole
     * @param holder      who did or holds it, {@code null} if nobody does
     * @param actingFor   in whose place (代办), {@code null} for the own
     * @param takenAt     when it was taken from the pool, {@code null} if never or in the moment of finishing it
     * @param openedAt    when it was first opened since it came to the holder, {@code null} if it was not
     * @param leftAt      {@code null} while it is open
     * @param round       above 1: it came back
     */
    record Stay(Stage stage, String taskKey, String department, String holder, String actingFor, Instant enteredAt, Instant takenAt,
                Instant openedAt, Instant leftAt, Instant dueAt, int round) {

        public boolean late(Instant now) {
            return dueAt != null && dueAt.isBefore(leftAt == null ? now : leftAt);
        }
    }

    /** @param from element id or version, as {@code to}; either may be {@code null} */
    record Intervention(ProcessIntervened.Kind kind, String from, String to, String person, String reason, Instant at) {
    }
}
