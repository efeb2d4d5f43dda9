package org.qianfa.publication;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The office of the unit proposes to withdraw an edition (撤回), saying why. Announces {@link WithdrawalProposed}. */
public interface ProposeWithdrawal {

    /**
     * @return the withdrawal's id
     * @throws Refusal if no reason is given, nobody else could decide, or the edition was withdrawn or its withdrawal proposed already
     */
    long proposeWithdrawal(Actor by, long reportId, long editionId, String reason) throws Refusal;

    /** Proposed without saying why. */
    class WithdrawalReasonMissing extends Refusal {

        public WithdrawalReasonMissing() {
            super("an edition is withdrawn for a reason");
        }
    }

    /** Who proposes would alone have to decide. */
    class NobodyElseDecides extends Refusal {

        public NobodyElseDecides() {
            super("who proposes a withdrawal does not decide on it, and nobody else can");
        }
    }

    /** Withdrawn already, or it is being decided. */
    class WithdrawalUnderWay extends Refusal {

        public WithdrawalUnderWay() {
            super("the edition was withdrawn, or its withdrawal is being decided");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }
}
