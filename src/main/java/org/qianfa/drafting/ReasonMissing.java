package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** Whoever returns or amends must say why. */
public class ReasonMissing extends Refusal {

    public ReasonMissing() {
        super("a reason is needed");
    }
}
