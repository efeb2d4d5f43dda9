package org.qianfa.notices;

import java.time.Instant;
import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Messages that were given up. For system administrators; nobody learns an address here. */
public interface DeadLetters {

    /**
     * The newest first.
     *
     * @param after cursor of the page before, {@code null} for the first page
     * @throws org.qianfa.shared.NotPermitted unless the person is a {@code SYSTEM_ADMIN}
     */
    Page deadLetters(Actor by, Long after, int size);

    /**
     * Has it sent again from the start, soon.
     *
     * @param reason why it should arrive now; kept in the journal
     * @throws org.qianfa.shared.NotFound if there is none, or it was sent meanwhile
     * @throws Refusal {@link LetterReasonMissing}
     */
    void retry(Actor by, long letterId, String reason) throws Refusal;

    /**
     * Has the newest five hundred sent again, as after a server was away. Each stands in the journal.
     *
     * @return how many
     * @throws Refusal {@link LetterReasonMissing}
     */
    int retryAll(Actor by, String reason) throws Refusal;

    /** @param error what the other side said at the last attempt @param lines how many notices it tells */
    record DeadLetter(long id, long personId, String personName, Medium medium, int attempts, String error, Instant createdAt, int lines) {
    }

    /** @param next cursor of the following page, {@code null} if this is the last */
    record Page(List<DeadLetter> items, Long next) {
    }
}
