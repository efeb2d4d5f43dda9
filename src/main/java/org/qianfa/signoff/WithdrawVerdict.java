package org.qianfa.signoff;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * A review that let the report pass is taken back (撤回), for the time the process allows it. The decision stays on record and no
 * longer stands. Announces {@link VerdictWithdrawn}.
 */
public interface WithdrawVerdict {

    /**
     * Who decided takes it back.
     *
     * @throws Refusal if no decision of this person lets the report pass this step, or no reason is given
     * @throws org.qianfa.shared.NotPermitted unless the person may still decide there
     */
    void withdrawVerdict(Actor by, long reportId, SignoffStep step, String reason) throws Refusal;

    /**
     * Who decides next gives it back, asked by whoever decided.
     *
     * @throws Refusal if no decision lets the report pass this step, or no word is given
     * @throws org.qianfa.shared.NotPermitted unless the person decides next
     */
    void giveVerdictBack(Actor by, long reportId, SignoffStep step, String word) throws Refusal;

    /** No decision on this step stands, or it is another person's. */
    class NoVerdictStands extends Refusal {

        public NoVerdictStands() {
            super("no decision of the person stands on this step");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }
}
