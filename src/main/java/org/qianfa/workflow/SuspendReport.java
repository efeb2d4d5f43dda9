package org.qianfa.workflow;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Lets all processes of a report stand still for a time, and go on (暂停、恢复): nobody does, takes or hands on its tasks or keeps
 * work on them piece by piece, no date passes and no job runs. Its clocks stand still too. For the coordinator of its unit and for system administrators.
 */
public interface SuspendReport {

    /** @throws org.qianfa.shared.NotFound or {@link org.qianfa.shared.NotPermitted} if the person may do neither */
    State state(Actor by, long reportId);

    /** @throws Refusal if no reason is given, the report stands still already, or none of its processes is under way */
    void suspend(Actor by, long reportId, String reason) throws Refusal;

    /**
     * Open tasks, the review clock and the limit of a consultation are due later by the working days it stood still; steps
     * to come are planned later by them. Statutory dates stay, and nothing moves beyond one it lay before.
     *
     * @throws Refusal if no reason is given, or the report does not stand still
     */
    void resume(Actor by, long reportId, String reason) throws Refusal;

    enum State {
        /** No process is under way. */
        NONE,
        RUNNING,
        SUSPENDED
    }
}
