package org.qianfa.figures;

import org.qianfa.shared.Refusal;

/** Whoever changes a value that was given, or returns one, must say why. */
public class ChangeReasonMissing extends Refusal {

    public ChangeReasonMissing() {
        super("a reason is needed");
    }
}
