package org.qianfa.workflow;

import org.qianfa.shared.Refusal;

/** Whoever intervenes in a process says why. */
public class InterventionReasonMissing extends Refusal {

    public InterventionReasonMissing() {
        super("an intervention needs a reason");
    }

    /** @return the reason without blanks around it */
    public static String required(String reason) throws InterventionReasonMissing {
        if (reason == null || reason.isBlank()) {
            throw new InterventionReasonMissing();
        }
        return reason.strip();
    }
}
