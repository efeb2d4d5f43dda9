package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The coordinator's word that every legal opinion on a report is answered is taken back (撤回) before an adviser has looked at the
 * answers, for the time the process allows it; the answers may be changed again. Announces {@link AnswersWithdrawn}.
 */
public interface WithdrawAnswers {

    /** @throws Refusal if the answers were not finished, an adviser has taken note of them, or no reason is given */
    void withdrawAnswers(Actor by, long reportId, String reason) throws Refusal;

    /** An adviser who is to confirm the answers gives them back to who asks for them. @throws Refusal as above */
    void giveAnswersBack(Actor by, long reportId, String word) throws Refusal;
}
