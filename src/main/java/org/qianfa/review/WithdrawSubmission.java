package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * A report submitted for legality review is taken back (撤回送审) before its materials were checked, for the time the process allows
 * it. The matter ends here and keeps its number; the report is submitted anew. Announces {@link SubmissionWithdrawn}.
 */
public interface WithdrawSubmission {

    /** Who submitted takes it back. @throws Refusal if the materials were checked, another person submitted, or no reason is given */
    void withdrawSubmission(Actor by, long reportId, String reason) throws Refusal;

    /** The legality reviewer gives it back to who asks for it. @throws Refusal if the materials were checked, or no word is given */
    void giveSubmissionBack(Actor by, long reportId, String word) throws Refusal;
}
