package org.qianfa.cockpit;

import org.qianfa.shared.Refusal;

/** A failed step is tried again only with a reason why it should work now. */
public class RetryReasonMissing extends Refusal {

    public RetryReasonMissing() {
        super("a retry needs a reason");
    }
}
