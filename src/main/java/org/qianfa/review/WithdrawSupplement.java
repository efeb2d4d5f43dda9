package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * What was supplied of missing materials is taken back (撤回补正) before they were checked again, for the time the process allows it.
 * It stays on record, the materials that came with it no longer stand on the list, and the clock of the review stands still
 * again. Announces {@link SupplementWithdrawn}.
 */
public interface WithdrawSupplement {

    /** Who supplied it takes it back. @throws Refusal if the materials were checked, another person supplied it, or no reason is given */
    void withdrawSupplement(Actor by, long matterId, String reason) throws Refusal;

    /** The legality reviewer gives it back to who asks for it. @throws Refusal if the materials were checked, or no word is given */
    void giveSupplementBack(Actor by, long matterId, String word) throws Refusal;
}
