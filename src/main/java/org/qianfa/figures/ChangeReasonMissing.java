package org.qianfa.figures;

import org.qianfa.shared.Refusal;

/** Whoever changes a value that was given, returns one, withdraws a request or removes a figure must say why. */
public class ChangeReasonMissing extends Refusal {

    public ChangeReasonMissing() {
        super("a reason is needed");
    }

    /** @return the reason without blanks around it */
    public static String require(String reason) throws ChangeReasonMissing {
        if (reason == null || reason.isBlank()) {
            throw new ChangeReasonMissing();
        }
        return reason.strip();
    }
}
