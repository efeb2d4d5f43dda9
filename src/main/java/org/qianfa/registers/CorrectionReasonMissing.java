package org.qianfa.registers;

import org.qianfa.shared.Refusal;

/** Whoever corrects an entry must say why. */
public class CorrectionReasonMissing extends Refusal {

    public CorrectionReasonMissing() {
        super("a reason is needed");
    }

    /** @return the reason without blanks around it */
    public static String require(String reason) throws CorrectionReasonMissing {
        if (reason == null || reason.isBlank()) {
            throw new CorrectionReasonMissing();
        }
        return reason.strip();
    }
}
