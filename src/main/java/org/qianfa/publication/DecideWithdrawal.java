package org.qianfa.publication;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The first responsible person decides whether an edition is withdrawn; not who proposed it. A withdrawn edition is not
 * public from that moment on; it and its seal are kept. Announces {@link WithdrawalDecided}.
 */
public interface DecideWithdrawal {

    /** @throws Refusal if it was decided already, the person proposed it, a rejection has no reason, or the report cannot be opened again now */
    void decideWithdrawal(Actor by, long withdrawalId, Ruling ruling) throws Refusal;

    /**
     * @param correct whether the report is opened again, to be corrected and published anew
     * @param reason  mandatory for a rejection
     */
    record Ruling(boolean approved, boolean correct, String reason) {

        public Ruling {
            reason = reason == null ? "" : reason.strip();
        }
    }

    /** Somebody decided it before. */
    class WithdrawalSettled extends Refusal {

        public WithdrawalSettled() {
            super("the withdrawal was decided already");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }

    /** Nobody decides what one has proposed. */
    class ProposerDecidesNot extends Refusal {

        public ProposerDecidesNot() {
            super("who proposed the withdrawal does not decide it");
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }

    /** Rejected without saying why. */
    class RejectionReasonMissing extends Refusal {

        public RejectionReasonMissing() {
            super("a rejection needs a reason");
        }
    }
}
