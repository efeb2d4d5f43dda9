package org.qianfa.workflow;

import java.time.Instant;
import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Puts the token of a report back to a step it has passed, when the modelled ways of returning do not serve. The new step
 * begins before the old one is cancelled. Section, decisions or release are taken back with it; never while parallel work is
 * open. For {@code SYSTEM_ADMIN} alone.
 */
public interface MoveToken {

    /** Tasks of the report, each with the steps its token may be put to; none where that is impossible. */
    List<Token> tokens(Actor by, long reportId);

    /**
     * Rehearses the move; nothing is changed.
     *
     * @throws Refusal if the token may not be put there, or the business may not be taken back
     * @throws org.qianfa.shared.NotFound if there is no such task
     */
    Consequences preview(Actor by, String taskId, String target) throws Refusal;

    /**
     * @param reason kept in the journal and on the report's timeline
     * @throws TokenNotMovable            if the token may not be put there
     * @throws InterventionReasonMissing  without a reason
     * @throws org.qianfa.shared.NotFound if there is no such task any more
     * @throws org.qianfa.shared.OutOfStep if the report stands still
     */
    void move(Actor by, String taskId, String target, String reason) throws Refusal;

    /** @param targets element ids; {@code obstacle} says why there are none, {@code null} if there are some */
    record Token(String taskId, String taskKey, String name, String processKey, Long assigneeId, boolean personal, Instant openedAt,
                 Instant dueAt, List<String> targets, MoveObstacle obstacle) {
    }
}
