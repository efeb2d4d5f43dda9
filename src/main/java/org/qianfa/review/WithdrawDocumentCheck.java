package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * A document check that let the document pass is taken back (撤回), for the time the process allows it. It stays on record and no
 * longer stands. Announces {@link DocumentCheckWithdrawn}.
 */
public interface WithdrawDocumentCheck {

    /**
     * Who checked takes it back.
     *
     * @throws Refusal if the newest check did not pass, is another person's or was taken back, or no reason is given
     */
    void withdrawDocumentCheck(Actor by, long reportId, String reason) throws Refusal;

    /** The coordinator, who is to submit the text next, gives it back to the office that asks for it. @throws Refusal as above */
    void giveDocumentCheckBack(Actor by, long reportId, String word) throws Refusal;
}
