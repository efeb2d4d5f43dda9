package org.qianfa.checks.application;

import org.qianfa.drafting.ReasonMissing;
import org.qianfa.drafting.TextTooLong;
import org.qianfa.shared.Refusal;

/** Why something was done. */
final class Reason {

    private static final int LONGEST = 500;

    private Reason() {
    }

    static void require(String reason) throws Refusal {
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissing();
        }
        if (reason.strip().length() > LONGEST) {
            throw new TextTooLong(reason.strip().length(), LONGEST);
        }
    }
}
